/** Two records become one: chosen side by side. */
@NullMarked
package org.dealwright.edge.pages.merge;

import org.jspecify.annotations.NullMarked;
