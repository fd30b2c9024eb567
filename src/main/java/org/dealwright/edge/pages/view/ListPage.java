package org.dealwright.edge.pages.view;

import org.jspecify.annotations.Nullable;

/** A list of one record type. */
public record ListPage(ViewHead head, Filters filters, Grid grid, @Nullable Peek peek) {
}
