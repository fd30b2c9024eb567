package org.dealwright.core.action;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Fault.Invalid;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.ColumnType.Format;
import org.dealwright.core.schema.Level;
import org.dealwright.core.schema.SchemaError;

/** Holds a draft against the declaration of its columns: every fault with its column, all together. */
final class Validation {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+");
    private final List<Invalid> faults = new ArrayList<>();

    private Validation() {
    }

    /** @throws Fault.Invalid with all that is wrong */
    static void of(Draft draft, Set<Level> insisted) {
        var validation = new Validation();
        draft.values().columns().forEach(column -> validation.value(column, draft.values().get(column)));
        insisted.forEach(level -> draft.type().columns(level).forEach(column -> validation.presence(draft, column)));
        if (!validation.faults.isEmpty()) {
            throw Invalid.of(validation.faults);
        }
    }

    private void presence(Draft draft, Column<?> column) {
        var concerned = draft.isNew() ? !comesByItself(draft, column) : draft.values().names(column);
        var value = draft.value(column);
        if (concerned && (value == null || (value instanceof String text && text.isBlank()))) {
            fault(SchemaError.VALUE_REQUIRED, column, Map.of());
        }
    }

    /** A new row that says nothing gets the initial value; one that names no currency gets that of its maker or the company. */
    private static boolean comesByItself(Draft draft, Column<?> column) {
        return (column.initial() != null && !draft.values().names(column)) || (draft.type().hasMoney() && column.equals(draft.type().currency()));
    }

    private void value(Column<?> column, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (column.type()) {
            case ColumnType.Text(var max, var format) -> text(column, value, max, format);
            case ColumnType.Memo(var max) -> text(column, value, max, Format.PLAIN);
            case ColumnType.WholeNumber(var min, var max) -> range(column, number(column, value), BigDecimal.valueOf(min),
                    BigDecimal.valueOf(max));
            case ColumnType.LongNumber _ -> number(column, value);
            case ColumnType.DecimalNumber(_, var min, var max) -> range(column, number(column, value), min, max);
            case ColumnType.Amount(_, var min, var max) -> range(column, number(column, value), min, max);
            case ColumnType.YesNo _ -> kind(column, value instanceof Boolean);
            case ColumnType.Choice(var options) -> choice(column, value instanceof Integer number && options.has(number), value);
            case ColumnType.MultiChoice(var options) -> choice(column,
                    value instanceof Set<?> numbers && numbers.stream()
                            .allMatch(each -> each instanceof Integer number && options.has(number)), value);
            case ColumnType.Day _ -> kind(column, value instanceof LocalDate);
            case ColumnType.Moment _ -> kind(column, value instanceof Instant);
            case ColumnType.Identifier _ -> kind(column, value instanceof UUID);
            case ColumnType.Content(var maxBytes) -> range(column, value instanceof byte[] bytes ? BigDecimal.valueOf(bytes.length) : null,
                    BigDecimal.ZERO, BigDecimal.valueOf(maxBytes));
            case ColumnType.Lookup lookup -> target(column, lookup, value);
        }
    }

    private void text(Column<?> column, Object value, int max, Format format) {
        if (!(value instanceof String text)) {
            fault(SchemaError.VALUE_WRONG_TYPE, column, Map.of());
        } else if (text.length() > max) {
            fault(SchemaError.VALUE_TOO_LONG, column, Map.of("max", max, "length", text.length()));
        } else if (hasControlCharacters(text)) {
            fault(SchemaError.VALUE_HAS_CONTROL_CHARACTERS, column, Map.of());
        } else if (format == Format.EMAIL && !text.isBlank() && !EMAIL.matcher(text).matches()) {
            fault(SchemaError.VALUE_BAD_EMAIL, column, Map.of("value", text));
        } else if (format == Format.URL && !text.isBlank() && !isWebAddress(text)) {
            fault(SchemaError.VALUE_BAD_URL, column, Map.of("value", text));
        }
    }

    private static boolean hasControlCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            var each = text.charAt(i);
            if (each < ' ' && each != '\n' && each != '\r' && each != '\t') {
                return true;
            }
        }
        return false;
    }

    /** Only addresses that a browser may follow: no script, no file. */
    private static boolean isWebAddress(String text) {
        try {
            var scheme = URI.create(text.trim().replace(' ', '+')).getScheme();
            return scheme == null || Arrays.asList("http", "https", "ftp", "mailto").contains(scheme.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private @Nullable BigDecimal number(Column<?> column, Object value) {
        return switch (value) {
            case BigDecimal number -> number;
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            default -> {
                fault(SchemaError.VALUE_WRONG_TYPE, column, Map.of());
                yield null;
            }
        };
    }

    private void range(Column<?> column, @Nullable BigDecimal number, BigDecimal min, BigDecimal max) {
        if (number != null && (number.compareTo(min) < 0 || number.compareTo(max) > 0)) {
            fault(SchemaError.VALUE_OUT_OF_RANGE, column, Map.of("min", min.toPlainString(), "max", max.toPlainString()));
        }
    }

    private void kind(Column<?> column, boolean fits) {
        if (!fits) {
            fault(SchemaError.VALUE_WRONG_TYPE, column, Map.of());
        }
    }

    private void choice(Column<?> column, boolean known, Object value) {
        if (!known) {
            fault(SchemaError.VALUE_UNKNOWN_CHOICE, column, Map.of("value", value.toString()));
        }
    }

    private void target(Column<?> column, ColumnType.Lookup lookup, Object value) {
        if (!(value instanceof Ref ref) || lookup.target(ref.type()).isEmpty()) {
            fault(SchemaError.VALUE_WRONG_TARGET, column, Map.of("value", value.toString()));
        }
    }

    private void fault(SchemaError code, Column<?> column, Map<String, Object> arguments) {
        var all = new HashMap<>(arguments);
        all.put("column", column.name());
        all.put("type", column.typeName());
        faults.add(new Invalid(code, column.name(), all));
    }
}
