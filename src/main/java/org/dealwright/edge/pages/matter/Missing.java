package org.dealwright.edge.pages.matter;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.work.process.ProcessBar;
import org.dealwright.work.process.ProcessBars;

/** What the stage of a record still asks for; the required steps lead. */
final class Missing {
    private static final int FEW = 5;
    private final Visit visit;
    private final ProcessBars bars;

    Missing(Visit visit, ProcessBars bars) {
        this.visit = visit;
        this.bars = bars;
    }

    @Nullable Panel panel(Row row) {
        return bars.of(row, visit.reader()).filter(bar -> bar.standing() == ProcessBar.Standing.RUNNING).flatMap(ProcessBar::active)
                .map(this::panel).orElse(null);
    }

    private @Nullable Panel panel(ProcessBar.Part part) {
        var open = part.items().stream().filter(item -> !item.done()).sorted((one, other) -> Boolean.compare(other.step().required(),
                one.step().required())).toList();
        if (open.isEmpty()) {
            return null;
        }
        var items = open.stream().limit(FEW).map(item -> new Panel.Item(null, "circle", item.step().label().in(visit.words()),
                item.step().required() ? visit.text("ui.required") : null, null, null, null)).toList();
        return Panel.of("missing", visit.text("ui.matter.missing", "stage", part.stage().label().in(visit.words())), Integer.toString(open.size()),
                items);
    }
}
