package org.dealwright.work.process;

import java.util.Map;
import java.util.function.Function;

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
        var missing = stage.missing(values(row(record, records)));
        if (!missing.isEmpty()) {
            throw new Fault.Refused(ProcessError.STEPS_MISSING, missing.getFirst().column(),
                    Map.of("type", record.type(), "steps", names.of(missing, records)));
        }
    }

    /** The values that decide where a stage goes on; nothing is read where there is no choice. */
    static Function<String, @Nullable Object> values(Draft instance, Stage stage, Records records) {
        return values(InstanceColumns.leads(instance.type(), stage.type()).map(instance::value).orElse(null), stage, records);
    }

    static Function<String, @Nullable Object> values(Row instance, Stage stage, Records records) {
        return values(InstanceColumns.leads(instance.type(), stage.type()).map(instance::get).orElse(null), stage, records);
    }

    private static Function<String, @Nullable Object> values(@Nullable Ref record, Stage stage, Records records) {
        return record == null || !stage.onward().forks() ? _ -> null : values(row(record, records));
    }

    static Row row(Ref record, Records records) {
        return records.read().get(records.registry().type(record.type()), record.id());
    }

    static Function<String, @Nullable Object> values(Row row) {
        return name -> value(row, name);
    }

    static @Nullable Object value(Row row, String column) {
        return row.type().column(column).map(row::get).orElse(null);
    }
}
