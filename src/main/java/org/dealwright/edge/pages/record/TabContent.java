package org.dealwright.edge.pages.record;

import java.util.List;
import java.util.Optional;

import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Body;

/** What stands in a tab of some record types instead of the plain grid of what hangs on them: a bean. */
public interface TabContent {
    /** Tabs of its own, beside those of the form; their labels are texts {@code related.NAME}. */
    default List<String> tabs(Visit visit, Row row) {
        return List.of();
    }

    /** @param tab the name of the collection or association; empty when the tab is not ours */
    Optional<Body> of(Visit visit, Row row, String tab);
}
