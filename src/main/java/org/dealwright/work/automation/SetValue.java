package org.dealwright.work.automation;

import java.time.DateTimeException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.ErrorCode;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.work.process.StageActs;

/** A value written into the record: {@code column} and {@code value}, as {@link WrittenValue} reads it; an empty one empties the column. */
@Component
final class SetValue implements StageActs {
    static final String COLUMN = "column", VALUE = "value";

    @Override
    public String kind() {
        return "value";
    }

    @Override
    public @Nullable ErrorCode flaw(Map<String, String> settings, RecordType type) {
        var column = type.column(settings.getOrDefault(COLUMN, ""));
        if (column.filter(SetValue::isFree).isEmpty()) {
            return AutomationError.VALUE_COLUMN_FIXED;
        }
        try {
            var _ = WrittenValue.of(column.get(), settings.getOrDefault(VALUE, ""), null);
            return null;
        } catch (IllegalArgumentException | DateTimeException e) {
            return AutomationError.SET_VALUE_UNREADABLE;
        }
    }

    private static boolean isFree(Column<?> column) {
        return column.access() == Column.Access.EDITABLE && !column.isLookup() && !column.name().equals("statecode") && !column.name().equals("statuscode");
    }

    @Override
    public void perform(Map<String, String> settings, Row record, Records records) {
        record.type().column(settings.getOrDefault(COLUMN, "")).filter(SetValue::isFree).ifPresent(column -> {
            var row = records.get(record.type(), record.id());
            records.follow(row, Values.of(record.type()).put(column, WrittenValue.of(column, settings.getOrDefault(VALUE, ""), records)));
        });
    }
}
