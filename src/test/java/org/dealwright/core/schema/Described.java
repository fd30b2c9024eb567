package org.dealwright.core.schema;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dealwright.core.schema.ColumnType.Amount;
import org.dealwright.core.schema.ColumnType.Choice;
import org.dealwright.core.schema.ColumnType.Content;
import org.dealwright.core.schema.ColumnType.Day;
import org.dealwright.core.schema.ColumnType.DecimalNumber;
import org.dealwright.core.schema.ColumnType.Format;
import org.dealwright.core.schema.ColumnType.Identifier;
import org.dealwright.core.schema.ColumnType.LongNumber;
import org.dealwright.core.schema.ColumnType.Lookup;
import org.dealwright.core.schema.ColumnType.Memo;
import org.dealwright.core.schema.ColumnType.Moment;
import org.dealwright.core.schema.ColumnType.MultiChoice;
import org.dealwright.core.schema.ColumnType.Text;
import org.dealwright.core.schema.ColumnType.WholeNumber;
import org.dealwright.core.schema.ColumnType.YesNo;

/** Declarations in the words of the specification, so that a test reads like its tables. */
public final class Described {
    private Described() {
    }

    /** A line for each column: {@code leadqualitycode choice 1 2 3 = 2}, {@code subject text 300 BUSINESS}. */
    public static Stream<String> columns(RecordType type) {
        return type.columns().stream().map(Described::column);
    }

    /** A line for each state: {@code OPEN 0: 1 2 -> 1 2}, its reasons with the default first and where rows may move; closed ones say read-only. */
    public static Stream<String> states(RecordType type) {
        var life = type.lifecycle().orElseThrow();
        return life.states().stream().map(state -> "%s %d: %s -> %s%s".formatted(life.name(state), state, numbers(life.reasons(state).stream()),
                numbers(life.states().stream().filter(other -> other != state && life.mayMove(state, other))),
                life.isReadOnly(state) ? " read-only" : ""));
    }

    /** A line for each target of each lookup: {@code parentaccountid -> parentaccountid (account) <- lead_parent_account}. */
    public static Stream<String> navigation(RecordType type) {
        return type.lookups().stream().flatMap(lookup -> lookup.lookup().targets().stream()
                .map(target -> "%s -> %s (%s) <- %s".formatted(lookup.name(), target.navigation(), target.type(), target.collection())));
    }

    /** A line for each target of each lookup: {@code account -> lead.customerid: assign share CASCADE merge}. */
    public static Stream<String> cascades(RecordType type) {
        return type.lookups().stream().flatMap(lookup -> lookup.lookup().targets().stream()
                .map(target -> "%s -> %s: %s".formatted(target.type(), lookup, cascade(target.cascade()))));
    }

    private static String cascade(Cascade cascade) {
        return (cascade.assign() ? "assign " : "") + (cascade.share() ? "share " : "") + cascade.delete() + (cascade.merge() ? " merge" : "");
    }

    private static String column(Column<?> column) {
        return column.name() + " " + kind(column.type())
                + (column.level() == Level.NONE ? "" : " " + column.level())
                + (column.initial() == null || Boolean.FALSE.equals(column.initial()) ? "" : " = " + column.initial())
                + (column.calculated() ? " calculated" : "");
    }

    private static String kind(ColumnType<?> type) {
        return switch (type) {
            case Text(var max, var format) -> (format == Format.PLAIN ? "text " : format.name().toLowerCase(Locale.ROOT) + " ") + max;
            case Memo(var max) -> "memo " + max;
            case WholeNumber(var min, var max) -> "whole " + min + ".." + max;
            case LongNumber() -> "long";
            case DecimalNumber(var scale, var min, var max) -> "decimal(%d) %s..%s".formatted(scale, min, max);
            case Amount(_, var min, var max) -> "money " + min + ".." + max;
            case YesNo(var options) -> options == null ? "bool" : "bool " + options.name();
            case Choice(var options) -> "choice " + numbers(options.numbers().stream());
            case MultiChoice(var options) -> "choices " + numbers(options.numbers().stream());
            case Day() -> "day";
            case Moment() -> "moment";
            case Identifier() -> "guid";
            case Content(var max) -> "content " + max;
            case Lookup(var targets) -> "lookup " + targets.stream().map(ColumnType.Target::type).collect(Collectors.joining(" "));
        };
    }

    private static String numbers(Stream<Integer> numbers) {
        return numbers.map(Object::toString).collect(Collectors.joining(" "));
    }

}
