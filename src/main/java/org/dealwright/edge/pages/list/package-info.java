/** Lists of any record type: views, filters, sorting, pages, columns; all of it in the address. */
@NullMarked
package org.dealwright.edge.pages.list;

import org.jspecify.annotations.NullMarked;
