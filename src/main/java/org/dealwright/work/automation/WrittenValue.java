package org.dealwright.work.automation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Records;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;

/** Values as settings write them: numbers with a point, choices by number, {@code true} or {@code false}, days as {@code 2026-11-22} or {@code today}. */
final class WrittenValue {
    static final String TODAY = "today";

    private WrittenValue() {
    }

    /** Null empties the column. @throws RuntimeException when the text is no value of the column */
    static @Nullable Object of(Column<?> column, String text, @Nullable Records records) {
        if (text.isBlank()) {
            return null;
        }
        return switch (column.type()) {
            case ColumnType.Text _, ColumnType.Memo _ -> text;
            case ColumnType.YesNo _ -> flag(text);
            case ColumnType.WholeNumber _ -> Integer.valueOf(text);
            case ColumnType.LongNumber _ -> Long.valueOf(text);
            case ColumnType.DecimalNumber _, ColumnType.Amount _ -> new BigDecimal(text);
            case ColumnType.Choice choice -> known(choice.options().has(Integer.parseInt(text)), Integer.valueOf(text));
            case ColumnType.MultiChoice choices -> known(choices.options().has(Integer.parseInt(text)), Set.of(Integer.valueOf(text)));
            case ColumnType.Day _ -> text.equals(TODAY) ? records == null ? LocalDate.EPOCH : records.today() : LocalDate.parse(text);
            case ColumnType.Moment _ -> known(text.equals(TODAY), records == null ? Instant.EPOCH : records.now());
            case ColumnType.Lookup _, ColumnType.Identifier _, ColumnType.Content _ -> throw new IllegalArgumentException(column.name());
        };
    }

    private static Boolean flag(String text) {
        return known(text.equals("true") || text.equals("false"), Boolean.valueOf(text));
    }

    private static <T> T known(boolean known, T value) {
        if (!known) {
            throw new IllegalArgumentException(String.valueOf(value));
        }
        return value;
    }
}
