/** Product lines of deals, quotes, orders and invoices, entered as in a spreadsheet. */
@NullMarked
package org.dealwright.edge.pages.lines;

import org.jspecify.annotations.NullMarked;
