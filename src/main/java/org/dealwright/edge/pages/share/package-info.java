/** With whom a record is shared. */
@NullMarked
package org.dealwright.edge.pages.share;

import org.jspecify.annotations.NullMarked;
