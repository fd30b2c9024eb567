/** What a reference may point at, found as one types. */
@NullMarked
package org.dealwright.edge.pages.lookup;

import org.jspecify.annotations.NullMarked;
