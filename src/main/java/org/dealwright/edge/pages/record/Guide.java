package org.dealwright.edge.pages.record;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Process;

/** The stages that lead a record, where a process runs on it. */
@Component
final class Guide {
    @Nullable Process of(Visit visit, Row row) {
        return null;
    }
}
