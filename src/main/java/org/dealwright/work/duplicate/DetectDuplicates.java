package org.dealwright.work.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** Stops a write at records that look like what is to be written. Two that write alike at the same time are told of each other: one waits. */
@Component
public final class DetectDuplicates {
    private final Duplicates duplicates;

    DetectDuplicates(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    /**
     * Within the action that writes.
     *
     * @param before the record as it is; null for a new one
     * @throws Fault.Duplicate when there are some
     */
    public void in(@Nullable Row before, Values values, Records records) {
        for (var rule : duplicates.published(values.type())) {
            var text = values.get(rule.column());
            if (text != null && !text.isBlank() && (before == null || !text.equals(before.get(rule.column())))) {
                stop(rule, text, before, values, records);
            }
        }
    }

    /** Those of a type that look like a record of another one. Who writes one alike at the same time waits. */
    public List<Row> of(Row row, RecordType matching, Records records) {
        for (var rule : duplicates.between(row.type(), matching)) {
            var text = row.get(rule.column());
            if (text != null && !text.isBlank()) {
                records.alone(matter(rule, text));
            }
        }
        return duplicates.of(row, matching, records.read());
    }

    private static String matter(DuplicateRule rule, String text) {
        return rule.matching().name() + "." + rule.with().name() + "=" + text.strip().toLowerCase(Locale.ROOT);
    }

    private void stop(DuplicateRule rule, String text, @Nullable Row before, Values values, Records records) {
        records.alone(matter(rule, text));
        var found = duplicates.of(List.of(rule), values::get, before == null ? null : before.id(), records.read());
        if (!found.isEmpty()) {
            throw new Fault.Duplicate(DuplicateError.DUPLICATE_FOUND, rule.column().name(),
                    Map.of("type", values.type().name(), "count", found.size(), "name", found.getFirst().name()));
        }
    }
}
