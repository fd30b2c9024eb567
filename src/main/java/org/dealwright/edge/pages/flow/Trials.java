package org.dealwright.edge.pages.flow;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.DrawingPage.Trial;
import org.dealwright.work.process.Drawing;
import org.dealwright.work.process.Stage;
import org.dealwright.work.process.TraversedPath;

/** What a record would do in each stage of a drawing. */
interface Trials {
    @Nullable Trial of(Stage stage);

    static Trials none() {
        return _ -> null;
    }

    /** The way of one record of the type that the process begins on; of records that would come of it nothing is known. */
    static Trials with(Visit visit, Drawing drawing, Row record) {
        Function<String, @Nullable Object> values = column -> record.type().column(column).map(record::get).orElse(null);
        var process = drawing.process(record.id());
        var path = process.path(TraversedPath.beginning(process.first()), process.first(), values);
        return stage -> new Trial(path.contains(stage), !stage.type().equals(record.type().name()) ? List.of()
                : stage.missing(values).stream().map(step -> step.label().in(visit.words())).toList());
    }
}
