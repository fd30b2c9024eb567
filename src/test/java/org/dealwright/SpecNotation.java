package org.dealwright;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.ColumnType.Amount;
import org.dealwright.core.schema.ColumnType.Choice;
import org.dealwright.core.schema.ColumnType.Content;
import org.dealwright.core.schema.ColumnType.Day;
import org.dealwright.core.schema.ColumnType.DecimalNumber;
import org.dealwright.core.schema.ColumnType.Identifier;
import org.dealwright.core.schema.ColumnType.LongNumber;
import org.dealwright.core.schema.ColumnType.Lookup;
import org.dealwright.core.schema.ColumnType.Memo;
import org.dealwright.core.schema.ColumnType.Moment;
import org.dealwright.core.schema.ColumnType.MultiChoice;
import org.dealwright.core.schema.ColumnType.Text;
import org.dealwright.core.schema.ColumnType.WholeNumber;
import org.dealwright.core.schema.ColumnType.YesNo;
import org.dealwright.core.schema.RecordType;

/**
 * Writes a column as the functional specification does, so that tests can be read against it: {@code S(300) A}, {@code I 0..5},
 * {@code L>account|contact}.
 */
public final class SpecNotation {
    private SpecNotation() {
    }

    public static String of(RecordType type, String column) {
        return of(type.column(column).orElseThrow(() -> new AssertionError(type + " has no " + column)));
    }

    public static String of(Column<?> column) {
        var level = switch (column.level()) {
            case NONE -> "";
            case RECOMMENDED -> " R";
            case BUSINESS -> " A";
            case SYSTEM -> " S";
        };
        var access = switch (column.access()) {
            case EDITABLE -> "";
            case ON_CREATE -> " ro";
            case CALCULATED -> " calc";
        };
        return kind(column.type()) + level + access;
    }

    private static String kind(ColumnType<?> type) {
        return switch (type) {
            case Text(var max, var _) -> "S(%d)".formatted(max);
            case Memo(var max) -> "Memo(%d)".formatted(max);
            case WholeNumber(var min, var max) -> "I %d..%d".formatted(min, max);
            case LongNumber() -> "bigint";
            case DecimalNumber(var scale, var min, var max) -> "D(%d) %s..%s".formatted(scale, plain(min), plain(max));
            case Amount(var precision, var min, var max) -> "M%d %s..%s".formatted(precision.ordinal(), plain(min), plain(max));
            case YesNo _ -> "B";
            case Choice(var options) -> "PL" + options.numbers();
            case MultiChoice(var options) -> "PLs" + options.numbers();
            case Day() -> "DO";
            case Moment() -> "DT";
            case Identifier() -> "GUID";
            case Content _ -> "file";
            case Lookup(var targets) -> "L>" + targets.stream().map(ColumnType.Target::type).collect(Collectors.joining("|"));
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
