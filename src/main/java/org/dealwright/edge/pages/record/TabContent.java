package org.dealwright.edge.pages.record;

import java.util.Optional;

import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Body;

/** What stands in a tab of some record types instead of the plain grid of what hangs on them: a bean. */
public interface TabContent {
    /** @param tab the name of the collection or association; empty when the tab is not ours */
    Optional<Body> of(Visit visit, Row row, String tab);
}
