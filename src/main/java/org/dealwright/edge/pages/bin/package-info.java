/** What was deleted and can be brought back. */
@NullMarked
package org.dealwright.edge.pages.bin;

import org.jspecify.annotations.NullMarked;
