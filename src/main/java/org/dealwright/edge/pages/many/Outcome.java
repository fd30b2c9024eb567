package org.dealwright.edge.pages.many;

import java.util.ArrayList;
import java.util.List;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Said;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Panel;

/** What became of each row. */
final class Outcome {
    private final Visit visit;
    private final List<Row> done = new ArrayList<>();
    private final List<Panel.Item> failed = new ArrayList<>();

    Outcome(Visit visit) {
        this.visit = visit;
    }

    void done(Row row) {
        done.add(row);
    }

    void failed(Row row, String why) {
        var name = row.name().isBlank() ? visit.label(row.type()) : row.name();
        failed.add(new Panel.Item(null, Icons.of(row.type()), name, why, Found.href(row), null, null));
    }

    void failed(Row row, Fault fault) {
        failed(row, Said.of(visit, row.type(), Said.all(fault).getFirst()));
    }

    List<Row> done() {
        return done;
    }

    List<Panel.Item> failures() {
        return failed;
    }
}
