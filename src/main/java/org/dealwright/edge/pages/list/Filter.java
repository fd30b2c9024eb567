package org.dealwright.edge.pages.list;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Span;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;

/**
 * One filter as it stands in the address: {@code f=column:test:values}, values separated by a bar.
 * Shape: test is in, has, starts, from, to, span, me, team, empty or full; which fit depends on the column.
 */
public record Filter(Column<?> column, String test, List<String> values) {
    /** Empty when the text names no column or makes no sense for it: an old address must not break a page. */
    static Optional<Filter> read(RecordType type, String text) {
        var parts = text.split(":", 3);
        if (parts.length < 2) {
            return Optional.empty();
        }
        var values = parts.length < 3 || parts[2].isEmpty() ? List.<String>of() : Arrays.asList(parts[2].split("\\|"));
        return type.column(parts[0]).map(column -> new Filter(column, parts[1], values)).filter(Filter::makesSense);
    }

    String text() {
        return column.name() + ":" + test + (values.isEmpty() ? "" : ":" + String.join("|", values));
    }

    private boolean makesSense() {
        try {
            predicate();
            return true;
        } catch (IllegalArgumentException | DateTimeException _) {
            return false;
        }
    }

    Predicate predicate() {
        var path = Path.of(column);
        return switch (test) {
            case "in" -> new Predicate.In(path, values.stream().map(this::value).toList());
            case "has" -> new Predicate.Matches(path, Predicate.Match.CONTAINS, one());
            case "starts" -> new Predicate.Matches(path, Predicate.Match.STARTS, one());
            case "from" -> new Predicate.Compare(path, Operator.GE, value(one()));
            case "to" -> new Predicate.Compare(path, Operator.LE, value(one()));
            case "span" -> new Predicate.Within(path, span(one()));
            case "me" -> new Predicate.IsMe(path, false);
            case "team" -> new Predicate.IsMe(path, true);
            case "empty" -> new Predicate.IsEmpty(path);
            case "full" -> new Predicate.Not(new Predicate.IsEmpty(path));
            default -> throw new IllegalArgumentException(test);
        };
    }

    private String one() {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no value");
        }
        return values.getFirst();
    }

    private Object value(String text) {
        return switch (column.type()) {
            case ColumnType.Text _, ColumnType.Memo _ -> text;
            case ColumnType.WholeNumber _, ColumnType.Choice _ -> Integer.valueOf(text);
            case ColumnType.LongNumber _ -> Long.valueOf(text);
            case ColumnType.DecimalNumber _, ColumnType.Amount _ -> new BigDecimal(text);
            case ColumnType.YesNo _ -> text.equals("1");
            case ColumnType.Day _ -> LocalDate.parse(text);
            case ColumnType.Moment _ -> LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            case ColumnType.Lookup _ -> UUID.fromString(text.substring(text.indexOf('/') + 1));
            case ColumnType.Identifier _ -> UUID.fromString(text);
            case ColumnType.MultiChoice _, ColumnType.Content _ -> throw new IllegalArgumentException("not filtered by value");
        };
    }

    /** Written unit and distance: {@code day0} is today, {@code quarter-1} the last quarter, {@code last7day} and {@code next7day} reach from now. */
    static Span span(String text) {
        for (var unit : Span.Unit.values()) {
            var name = unit.name().toLowerCase(Locale.ROOT);
            if (text.matches(name + "-?[0-9]{1,3}")) {
                return new Span.Whole(unit, Integer.parseInt(text.substring(name.length())));
            }
            if (text.matches("(last|next|older)[0-9]{1,4}" + name)) {
                var count = Integer.parseInt(text.replaceAll("[^0-9]", ""));
                return text.startsWith("last") ? new Span.Last(unit, count) : text.startsWith("next") ? new Span.Next(unit, count) : new Span.OlderThan(unit, count);
            }
        }
        throw new IllegalArgumentException(text);
    }
}
