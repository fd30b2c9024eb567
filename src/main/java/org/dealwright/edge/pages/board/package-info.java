/** Opportunities as cards in lanes of their stages. */
@NullMarked
package org.dealwright.edge.pages.board;

import org.jspecify.annotations.NullMarked;
