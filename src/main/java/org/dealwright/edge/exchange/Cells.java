package org.dealwright.edge.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.language.Folding;
import org.dealwright.core.language.Words;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;

/** What cells say: choices in the reader's words, in English or by number, numbers and days as the file writes them. Lookups are for {@link Pointers}. */
final class Cells {
    private static final Map<String, String> YES_OR_NO = Map.of("true", "1", "false", "0", "1", "1", "0", "0", "y", "1", "n", "0", "x", "1");
    private final Words own;
    private final Words english;
    private final CellNumber numbers;
    private final CellDay days;
    private final Map<String, Map<String, String>> codes = new HashMap<>();

    Cells(Words own, Words english, Mapping mapping) {
        this.own = own;
        this.english = english;
        this.numbers = new CellNumber(mapping.decimal().startsWith(",") ? ',' : '.');
        this.days = new CellDay(own.language().locale(), mapping.dates(), own.formats().zone());
    }

    /** A table that goes out leads what a spreadsheet would take for a formula by an apostrophe; here it goes again. */
    static String bare(String cell) {
        var text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0 ? text.substring(1) : text;
    }

    /** The code of the option that a text names; null when it names none. */
    @Nullable String code(Target target, String text) {
        var named = codes.computeIfAbsent(target.name(), _ -> named(target));
        return named.get(Folding.fold(text));
    }

    private Map<String, String> named(Target target) {
        var named = new HashMap<String, String>();
        if (target instanceof Target.OfColumn(var column) && column.type() instanceof ColumnType.YesNo) {
            named.putAll(YES_OR_NO);
            put(named, "ui.yes", "1");
            put(named, "ui.no", "0");
        }
        target.options().forEach(option -> named.putIfAbsent(option.code(), option.code()));
        target.options().forEach(option -> put(named, option.labelKey(), option.code()));
        return named;
    }

    private void put(Map<String, String> named, String key, String code) {
        named.put(Folding.fold(own.of(key)), code);
        named.putIfAbsent(Folding.fold(english.of(key)), code);
    }

    /**
     * The value of a cell that is not empty.
     *
     * @throws Fault.Invalid with the target when it can't be read
     */
    Object value(Target target, String text, String type) {
        return switch (target) {
            case Target.OfColumn(var column) -> value(target, column, text);
            case Target.OfMaking(var made) -> value(target, made.createdOn(), text);
            case Target.OfStage _ -> choice(target, text, type);
            case Target.OfWholeName _ -> text;
        };
    }

    private Object value(Target target, Column<?> column, String text) {
        try {
            return switch (column.type()) {
                case ColumnType.Text _ -> text;
                case ColumnType.Memo _ -> text.replace("\r\n", "\n");
                case ColumnType.WholeNumber _ -> numbers.of(text).intValueExact();
                case ColumnType.LongNumber _ -> numbers.of(text).longValueExact();
                case ColumnType.DecimalNumber _, ColumnType.Amount _ -> amount(text);
                case ColumnType.YesNo _ -> choice(target, text, column.typeName()).equals("1");
                case ColumnType.Choice _ -> Integer.valueOf(choice(target, text, column.typeName()));
                case ColumnType.MultiChoice _ -> several(target, text, column.typeName());
                case ColumnType.Day _ -> days.day(text);
                case ColumnType.Moment _ -> days.moment(text);
                case ColumnType.Identifier _ -> UUID.fromString(text);
                case ColumnType.Lookup _, ColumnType.Content _ -> throw new IllegalArgumentException(column.name());
            };
        } catch (ArithmeticException | IllegalArgumentException | DateTimeException _) {
            throw new Fault.Invalid(unreadable(column.type()), column.name(), Map.of("value", shown(text), "type", column.typeName()));
        }
    }

    private BigDecimal amount(String text) {
        return numbers.of(text);
    }

    private static ExchangeError unreadable(ColumnType<?> type) {
        return type instanceof ColumnType.Day || type instanceof ColumnType.Moment ? ExchangeError.DATE_UNREADABLE
                : type instanceof ColumnType.Identifier ? ExchangeError.VALUE_UNREADABLE : ExchangeError.NUMBER_UNREADABLE;
    }

    private String choice(Target target, String text, String type) {
        var code = code(target, text);
        if (code == null) {
            throw new Fault.Invalid(ExchangeError.CHOICE_UNKNOWN, target.name(), Map.of("value", shown(text), "type", type));
        }
        return code;
    }

    private Object several(Target target, String text, String type) {
        var numbers = new LinkedHashSet<Integer>();
        for (var each : text.split("[;,|]")) {
            if (!each.isBlank()) {
                numbers.add(Integer.valueOf(choice(target, each.strip(), type)));
            }
        }
        return numbers;
    }

    /** Not more of a cell than fits a sentence. */
    static String shown(String text) {
        var beginning = Objects.requireNonNull(text);
        return beginning.length() <= 80 ? beginning : beginning.substring(0, 79) + "…";
    }
}
