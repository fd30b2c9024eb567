package org.dealwright.edge.pages.list;

import org.jspecify.annotations.Nullable;

import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Grid;

/** What can be done with rows that are chosen in a list. */
public interface SelectionBar {
    /** Null where the reader can do nothing with them. */
    Grid.@Nullable Bulk of(Visit visit, Asked asked);
}
