package org.dealwright.work.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Texts;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** Keeps the rows of stages as a published drawing has them. */
@Component
final class StageRows {
    private static final int LONGEST_NAME = 100;
    private final Texts texts;

    StageRows(Texts texts) {
        this.texts = texts;
    }

    void write(Ref process, Drawing drawing, Records records) {
        var kept = new HashMap<UUID, Row>();
        records.hold(ProcessStage.TYPE, Predicate.pointsAt(ProcessStage.PROCESS, process.id())).forEach(row -> kept.put(row.id(), row));
        var fresh = new ArrayList<Values>();
        for (var stage : drawing.stages()) {
            var values = values(process, stage, records);
            var row = kept.remove(stage.id());
            if (row == null) {
                fresh.add(values.set(ProcessStage.TYPE.id(), stage.id()));
            } else {
                records.follow(row, values);
            }
        }
        records.createAll(fresh);
        kept.values().forEach(records::delete);
    }

    private Values values(Ref process, Stage stage, Records records) {
        var name = stage.label().in(texts.of(records.actor()));
        return Values.of(ProcessStage.TYPE).set(ProcessStage.PROCESS, process).set(ProcessStage.NAME, name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .set(ProcessStage.CATEGORY, stage.category().number()).set(ProcessStage.WORKED_ON, stage.type());
    }
}
