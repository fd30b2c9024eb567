/** A document as its template takes it: words, numbers and dates as the customer reads them. */
@NullMarked
package org.dealwright.edge.paper.sheet;

import org.jspecify.annotations.NullMarked;
