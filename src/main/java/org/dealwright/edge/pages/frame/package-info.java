/** What every page stands in: the visit of one reader, the shell, and how a page or a part of it is answered. */
@NullMarked
package org.dealwright.edge.pages.frame;

import org.jspecify.annotations.NullMarked;
