package org.dealwright.work.process;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;

/** Keeps an instance in a stage until the required steps of that stage are done. */
@Component
final class StageGate {
    private final StageNames names;

    StageGate(StageNames names) {
        this.names = names;
    }

    /** @throws Fault.Refused naming the steps that are not done */
    void check(Draft instance, Stage stage, Records records) {
        if (stage.steps().stream().anyMatch(Step::required)) {
            InstanceColumns.leads(instance.type(), stage.type()).map(instance::value).ifPresent(record -> check(record, stage, records));
        }
    }

    private void check(Ref record, Stage stage, Records records) {
        var row = records.read().get(records.registry().type(record.type()), record.id());
        var missing = stage.missing(name -> value(row, name));
        if (!missing.isEmpty()) {
            throw new Fault.Refused(ProcessError.STEPS_MISSING, missing.getFirst().column(),
                    Map.of("type", record.type(), "steps", names.of(missing, records)));
        }
    }

    static @Nullable Object value(Row row, String column) {
        return row.type().column(column).map(row::get).orElse(null);
    }
}
