package org.dealwright.edge.pages.record;

import java.util.List;

import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Panel;

/** What matters beside a record of some types: a bean. */
public interface SidePanels {
    List<Panel> of(Visit visit, Row row);
}
