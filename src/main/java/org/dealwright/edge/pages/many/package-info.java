/** What is done with the rows that were chosen in a list: each by itself, and what became of each is told. */
@NullMarked
package org.dealwright.edge.pages.many;

import org.jspecify.annotations.NullMarked;
