package org.dealwright.edge.pages.lines;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.record.TabContent;
import org.dealwright.edge.pages.view.Body;

/** The lines stand on the page of their record as a grid. */
@Component
final class LinesTab implements TabContent {
    @Override
    public Optional<Body> of(Visit visit, Row row, String tab) {
        return Paper.of(row.type()).filter(paper -> visit.registry().children(row.type()).stream()
                .anyMatch(link -> link.lookup() == paper.parent() && link.collection().filter(tab::equals).isPresent()))
                .map(_ -> new Body.Lines(Lines.of(visit, row)));
    }
}
