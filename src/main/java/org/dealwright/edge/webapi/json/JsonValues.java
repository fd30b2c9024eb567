package org.dealwright.edge.webapi.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.core.JsonGenerator;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.ColumnType;

/** Single values in the forms of the wire. */
public final class JsonValues {
    private static final int MONEY_DECIMALS = 4;

    private JsonValues() {
    }

    public static void write(JsonGenerator out, ColumnType<?> type, Object value) {
        switch (value) {
            case Boolean yes -> out.writeBoolean(yes);
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case BigDecimal number -> out.writeNumber(scaled(type, number));
            case byte[] bytes -> out.writeBinary(bytes);
            default -> out.writeString(text(value));
        }
    }

    private static BigDecimal scaled(ColumnType<?> type, BigDecimal number) {
        return switch (type) {
            case ColumnType.Amount _ -> number.setScale(MONEY_DECIMALS, RoundingMode.HALF_UP);
            case ColumnType.DecimalNumber(var scale, _, _) -> number.setScale(scale, RoundingMode.HALF_UP);
            default -> number;
        };
    }

    /** A value as plain text, for {@code $value}. */
    public static String text(ColumnType<?> type, Object value) {
        return value instanceof BigDecimal number ? scaled(type, number).toPlainString() : text(value);
    }

    private static String text(Object value) {
        return switch (value) {
            case Ref ref -> ref.id().toString();
            case Instant at -> DateTimeFormatter.ISO_INSTANT.format(at.truncatedTo(ChronoUnit.SECONDS));
            case Set<?> numbers -> numbers.stream().map(Integer.class::cast).sorted().map(String::valueOf).collect(Collectors.joining(","));
            default -> value.toString();
        };
    }
}
