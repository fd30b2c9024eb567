/** Records that look alike, shown while one is typed and beside one that is there. */
@NullMarked
package org.dealwright.edge.pages.alike;

import org.jspecify.annotations.NullMarked;
