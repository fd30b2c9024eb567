package org.dealwright.edge.webapi;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.edge.webapi.url.Literal;

/** Turns JSON into the value that a column takes. No decimal ever becomes a double; times are kept to the second. */
public final class Conversion {
    private static final LocalDate FIRST_DAY = LocalDate.of(1753, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int MOST_DIGITS = 100;

    private Conversion() {}

    /**
     * Shape: lookups are not written as values, so they have none.
     *
     * @throws Fault.Invalid when the JSON is of another kind
     */
    public static @Nullable Object value(Column<?> column, JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        try {
            return read(column, json);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException _) {
            throw wrong(column);
        }
    }

    private static @Nullable Object read(Column<?> column, JsonNode json) {
        return switch (column.type()) {
            case ColumnType.Text _, ColumnType.Memo _ -> text(column, json);
            case ColumnType.WholeNumber _, ColumnType.Choice _ -> whole(column, json);
            case ColumnType.LongNumber _ -> number(column, json).longValueExact();
            case ColumnType.DecimalNumber _, ColumnType.Amount _ -> number(column, json);
            case ColumnType.YesNo _ -> json.booleanValueOpt().orElseThrow(() -> wrong(column));
            case ColumnType.MultiChoice _ -> numbers(text(column, json));
            case ColumnType.Day _ -> within(column, LocalDate.parse(text(column, json)));
            case ColumnType.Moment _ -> moment(column, text(column, json).strip());
            case ColumnType.Identifier _ -> id(column, json);
            case ColumnType.Content _ -> Base64.getMimeDecoder().decode(text(column, json));
            case ColumnType.Lookup _ -> throw wrong(column);
        };
    }

    private static String text(Column<?> column, JsonNode json) {
        return json.stringValueOpt().orElseThrow(() -> wrong(column));
    }

    private static int whole(Column<?> column, JsonNode json) {
        if (!json.isNumber() || !json.canConvertToExactIntegral() || !json.canConvertToInt()) {
            throw wrong(column);
        }
        return json.asInt();
    }

    /** Some clients write long numbers and decimals as text, so that no double comes near them. */
    private static BigDecimal number(Column<?> column, JsonNode json) {
        var written = json.isNumber() ? json.asString() : text(column, json).strip();
        var number = written.length() > MOST_DIGITS ? null : new BigDecimal(written);
        if (number == null || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw wrong(column);
        }
        return number;
    }

    private static @Nullable Set<Integer> numbers(String text) {
        var numbers = new TreeSet<Integer>();
        Arrays.stream(text.split(",", -1)).map(String::strip).filter(each -> !each.isEmpty()).map(Integer::valueOf).forEach(numbers::add);
        return numbers.isEmpty() ? null : numbers;
    }

    private static LocalDate within(Column<?> column, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new Fault.Invalid(SchemaError.VALUE_OUT_OF_RANGE, column.name(), Map.of("column", column.name(), "type", column.typeName(),
                    "min", FIRST_DAY.toString(), "max", LAST_DAY.toString()));
        }
        return day;
    }

    /** A time without offset is UTC; a day alone is its first moment. */
    private static Instant moment(Column<?> column, String text) {
        var time = text.indexOf('T') < 0
                ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                : isOffset(text) ? OffsetDateTime.parse(text) : LocalDateTime.parse(text).atOffset(ZoneOffset.UTC);
        within(column, time.toLocalDate());
        return time.toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static boolean isOffset(String text) {
        var time = text.substring(text.indexOf('T'));
        return time.endsWith("Z") || time.endsWith("z") || time.indexOf('+') > 0 || time.indexOf('-') > 0;
    }

    private static UUID id(Column<?> column, JsonNode json) {
        var id = new Literal.Text(text(column, json)).asGuid();
        if (id == null) {
            throw wrong(column);
        }
        return id;
    }

    private static Fault.Invalid wrong(Column<?> column) {
        return new Fault.Invalid(SchemaError.VALUE_WRONG_TYPE, column.name(), Map.of("column", column.name(), "type", column.typeName()));
    }
}
