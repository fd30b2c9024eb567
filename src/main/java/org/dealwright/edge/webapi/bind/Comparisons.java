package org.dealwright.edge.webapi.bind;

import static org.dealwright.core.query.Operator.EQ;
import static org.dealwright.core.query.Operator.NE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Compare;
import org.dealwright.core.query.Predicate.CompareColumns;
import org.dealwright.core.query.Predicate.IsEmpty;
import org.dealwright.core.query.Predicate.Not;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.edge.webapi.Edm;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.Literal;

/** Comparisons of a column with a value as it was written. What can't be equal for want of digits or room is still less or greater. */
final class Comparisons {
    private Comparisons() {
    }

    /** @throws Fault.Malformed when the value is of another kind than the column */
    static Predicate of(Path path, Operator operator, Literal literal) {
        if (literal instanceof Literal.Null) {
            return empty(path, operator);
        }
        return switch (path.column().type()) {
            case ColumnType.Text _, ColumnType.Memo _ -> new Compare(path, operator, text(path, literal));
            case ColumnType.WholeNumber _, ColumnType.Choice _ -> Numbers.whole(path, operator, Written.number(path, literal));
            case ColumnType.LongNumber _ -> Numbers.longer(path, operator, Written.number(path, literal));
            case ColumnType.DecimalNumber(var scale, _, _) -> Numbers.decimal(path, operator, Written.number(path, literal), scale > 5 ? 12 : 5, 11);
            case ColumnType.Amount _ -> Numbers.decimal(path, operator, Written.number(path, literal), 4, 15);
            case ColumnType.YesNo _ -> new Compare(path, operator, Written.bool(path, literal));
            case ColumnType.Day _ -> day(path, operator, literal);
            case ColumnType.Moment _ -> new Compare(path, operator, instant(path, literal));
            case ColumnType.Identifier _, ColumnType.Lookup _ -> new Compare(path, operator, Written.id(path, literal));
            case ColumnType.MultiChoice _, ColumnType.Content _ -> throw differ(path, literal);
        };
    }

    /**
     * Of two columns of the same row.
     *
     * @throws Fault.Malformed when they are of different kinds
     */
    static Predicate of(Place left, Operator operator, Place right) {
        var one = Edm.of(left.path().column().type());
        var other = Edm.of(right.path().column().type());
        if (!one.equals(other) || left.path().column().type() instanceof ColumnType.Content) {
            throw differ(one, other);
        }
        return new CompareColumns(left.path(), operator, right.path());
    }

    private static Predicate empty(Path path, Operator operator) {
        return operator == EQ ? new IsEmpty(path) : operator == NE ? new Not(new IsEmpty(path)) : Predicate.nothing();
    }

    static String text(Path path, Literal literal) {
        if (!(literal instanceof Literal.Text(var text))) {
            throw differ(path, literal);
        }
        if (text.indexOf('\0') >= 0) {
            throw new Fault.Malformed(WebApiError.LITERAL_INVALID, path.column().name(), Map.of("option", path.column().name(), "value", "\\0"));
        }
        return text;
    }

    private static Predicate day(Path path, Operator operator, Literal literal) {
        return switch (Written.time(path, literal)) {
            case Literal.Date(var day) -> new Compare(path, operator, day);
            case Literal.DateTime(var at) -> day(path, operator, at.withOffsetSameInstant(ZoneOffset.UTC));
            default -> throw differ(path, literal);
        };
    }

    /** A day is its midnight: an instant in its midst is greater than it and less than the next. */
    private static Predicate day(Path path, Operator operator, OffsetDateTime at) {
        var exact = at.toLocalTime().equals(LocalTime.MIDNIGHT);
        return exact ? new Compare(path, operator, at.toLocalDate()) : Numbers.between(path, operator, at.toLocalDate());
    }

    static Instant instant(Path path, Literal literal) {
        return switch (Written.time(path, literal)) {
            case Literal.Date(LocalDate day) -> day.atStartOfDay(ZoneOffset.UTC).toInstant();
            case Literal.DateTime(var at) -> at.toInstant();
            default -> throw differ(path, literal);
        };
    }

    static Fault.Malformed differ(Path path, Literal literal) {
        return differ(Edm.of(path.column().type()), Edm.of(literal));
    }

    static Fault.Malformed differ(String left, String right) {
        return new Fault.Malformed(WebApiError.OPERANDS_DIFFER, null, Map.of("left", left, "right", right));
    }
}
