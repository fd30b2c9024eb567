/** Dealwright: from the first sign of interest to the paid invoice. */
@org.jspecify.annotations.NullMarked
package org.dealwright;
