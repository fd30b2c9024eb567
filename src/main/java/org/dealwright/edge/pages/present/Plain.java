package org.dealwright.edge.pages.present;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;

/** Values as the history keeps them, back into values of their columns. */
public final class Plain {
    private Plain() {
    }

    public static @Nullable Object value(Column<?> column, @Nullable Object kept) {
        return kept == null ? null : read(column.type(), kept, kept.toString());
    }

    private static @Nullable Object read(ColumnType<?> type, Object kept, String text) {
        return switch (type) {
            case ColumnType.Text _, ColumnType.Memo _ -> text;
            case ColumnType.WholeNumber _, ColumnType.Choice _ -> new BigDecimal(text).intValueExact();
            case ColumnType.LongNumber _ -> new BigDecimal(text).longValueExact();
            case ColumnType.DecimalNumber _, ColumnType.Amount _ -> new BigDecimal(text);
            case ColumnType.YesNo _ -> Boolean.valueOf(text);
            case ColumnType.MultiChoice _ -> kept instanceof Collection<?> numbers
                    ? numbers.stream().map(number -> new BigDecimal(number.toString()).intValueExact()).collect(Collectors.toSet()) : null;
            case ColumnType.Day _ -> LocalDate.parse(text);
            case ColumnType.Moment _ -> Instant.parse(text);
            case ColumnType.Identifier _ -> UUID.fromString(text);
            case ColumnType.Lookup _ -> Ref.of(text.substring(0, text.indexOf(':')), text.substring(text.indexOf(':') + 1));
            case ColumnType.Content _ -> null;
        };
    }
}
