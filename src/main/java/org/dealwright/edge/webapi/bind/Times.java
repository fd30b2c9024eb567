package org.dealwright.edge.webapi.bind;

import static org.dealwright.core.query.Span.Unit.DAY;
import static org.dealwright.core.query.Span.Unit.HOUR;
import static org.dealwright.core.query.Span.Unit.MINUTE;
import static org.dealwright.core.query.Span.Unit.MONTH;
import static org.dealwright.core.query.Span.Unit.QUARTER;
import static org.dealwright.core.query.Span.Unit.WEEK;
import static org.dealwright.core.query.Span.Unit.YEAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Compare;
import org.dealwright.core.query.Predicate.Within;
import org.dealwright.core.query.Span;
import org.dealwright.core.query.Span.Unit;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.fetch.Operator;
import org.dealwright.edge.webapi.url.Literal;

/** The operators that tell time from now or by whole days. The fiscal year is the calendar year, its periods the quarters. */
final class Times {
    /** So that no count leaves the calendar. */
    private static final int MOST = 5000;
    private final Asker asker;

    Times(Asker asker) {
        this.asker = asker;
    }

    Predicate of(Path path, Operator operator, List<String> values) {
        return switch (operator) {
            case ON -> days(path, day(path, values), day(path, values));
            case ON_OR_BEFORE -> days(path, null, day(path, values));
            case ON_OR_AFTER -> days(path, day(path, values), null);
            case IN_FISCAL_YEAR -> days(path, year(values.getFirst()), year(values.getFirst()).plusYears(1).minusDays(1));
            case IN_FISCAL_PERIOD -> period(path, number(path, values.getFirst()));
            case IN_FISCAL_PERIOD_AND_YEAR -> days(path, start(values), start(values).plusMonths(3).minusDays(1));
            case IN_OR_BEFORE_FISCAL_PERIOD_AND_YEAR -> days(path, null, start(values).plusMonths(3).minusDays(1));
            case IN_OR_AFTER_FISCAL_PERIOD_AND_YEAR -> days(path, start(values), null);
            default -> values.isEmpty() ? within(path, fixed(path, operator)) : counted(path, operator, number(path, values.getFirst()));
        };
    }

    private static Span fixed(Path path, Operator operator) {
        return switch (operator) {
            case YESTERDAY -> new Span.Whole(DAY, -1);
            case TODAY -> new Span.Whole(DAY, 0);
            case TOMORROW -> new Span.Whole(DAY, 1);
            case LAST_SEVEN_DAYS -> new Span.Last(DAY, 7);
            case NEXT_SEVEN_DAYS -> new Span.Next(DAY, 7);
            case LAST_WEEK -> new Span.Whole(WEEK, -1);
            case THIS_WEEK -> new Span.Whole(WEEK, 0);
            case NEXT_WEEK -> new Span.Whole(WEEK, 1);
            case LAST_MONTH -> new Span.Whole(MONTH, -1);
            case THIS_MONTH -> new Span.Whole(MONTH, 0);
            case NEXT_MONTH -> new Span.Whole(MONTH, 1);
            case LAST_YEAR, LAST_FISCAL_YEAR -> new Span.Whole(YEAR, -1);
            case THIS_YEAR, THIS_FISCAL_YEAR -> new Span.Whole(YEAR, 0);
            case NEXT_YEAR, NEXT_FISCAL_YEAR -> new Span.Whole(YEAR, 1);
            case LAST_FISCAL_PERIOD -> new Span.Whole(QUARTER, -1);
            case THIS_FISCAL_PERIOD -> new Span.Whole(QUARTER, 0);
            case NEXT_FISCAL_PERIOD -> new Span.Whole(QUARTER, 1);
            default -> throw Operators.unfit(path);
        };
    }

    private Predicate counted(Path path, Operator operator, int count) {
        return switch (operator) {
            case LAST_X_HOURS -> within(path, new Span.Last(HOUR, count));
            case LAST_X_DAYS -> within(path, new Span.Last(DAY, count));
            case LAST_X_WEEKS -> within(path, new Span.Last(WEEK, count));
            case LAST_X_MONTHS -> within(path, new Span.Last(MONTH, count));
            case LAST_X_YEARS -> within(path, new Span.Last(YEAR, count));
            case NEXT_X_HOURS -> within(path, new Span.Next(HOUR, count));
            case NEXT_X_DAYS -> within(path, new Span.Next(DAY, count));
            case NEXT_X_WEEKS -> within(path, new Span.Next(WEEK, count));
            case NEXT_X_MONTHS -> within(path, new Span.Next(MONTH, count));
            case NEXT_X_YEARS -> within(path, new Span.Next(YEAR, count));
            case OLDERTHAN_X_MINUTES -> within(path, new Span.OlderThan(MINUTE, count));
            case OLDERTHAN_X_HOURS -> within(path, new Span.OlderThan(HOUR, count));
            case OLDERTHAN_X_DAYS -> within(path, new Span.OlderThan(DAY, count));
            case OLDERTHAN_X_WEEKS -> within(path, new Span.OlderThan(WEEK, count));
            case OLDERTHAN_X_MONTHS -> within(path, new Span.OlderThan(MONTH, count));
            case OLDERTHAN_X_YEARS -> within(path, new Span.OlderThan(YEAR, count));
            case LAST_X_FISCAL_YEARS -> wholes(path, YEAR, -count, -1);
            case NEXT_X_FISCAL_YEARS -> wholes(path, YEAR, 1, count);
            case LAST_X_FISCAL_PERIODS -> wholes(path, QUARTER, -count, -1);
            case NEXT_X_FISCAL_PERIODS -> wholes(path, QUARTER, 1, count);
            default -> throw Operators.unfit(path);
        };
    }

    private static Predicate within(Path path, Span span) {
        requireTime(path);
        return new Within(path, span);
    }

    /** Whole units in a row. */
    private Predicate wholes(Path path, Unit unit, int first, int last) {
        var from = new Span.Whole(unit, first).bounds(asker.now()).from();
        var until = new Span.Whole(unit, last).bounds(asker.now()).until();
        return from == null || until == null ? Predicate.nothing() : days(path, from.toLocalDate(), until.toLocalDate().minusDays(1));
    }

    /** Days of the asker's calendar, first and last included; null is unbounded. */
    private Predicate days(Path path, @Nullable LocalDate first, @Nullable LocalDate last) {
        requireTime(path);
        var parts = new ArrayList<Predicate>();
        var day = path.column().type() instanceof ColumnType.Day;
        var zone = asker.now().getZone();
        if (first != null) {
            parts.add(new Compare(path, org.dealwright.core.query.Operator.GE, day ? first : first.atStartOfDay(zone).toInstant()));
        }
        if (last != null) {
            parts.add(day ? new Compare(path, org.dealwright.core.query.Operator.LE, last)
                    : new Compare(path, org.dealwright.core.query.Operator.LT, last.plusDays(1).atStartOfDay(zone).toInstant()));
        }
        return Predicate.all(parts);
    }

    private LocalDate day(Path path, List<String> values) {
        return switch (Written.time(values.getFirst().strip(), asker.now().getZone())) {
            case Literal.Date(var day) -> day;
            case Literal.DateTime(var at) -> at.atZoneSameInstant(asker.now().getZone()).toLocalDate();
            case null, default -> throw invalid(path, values.getFirst());
        };
    }

    /** Quarters of the years around now; there is no telling a quarter without its year else. */
    private Predicate period(Path path, int quarter) {
        var year = asker.now().getYear();
        var parts = new ArrayList<Predicate>();
        for (var at = year - 50; at <= year + 10; at++) {
            var start = LocalDate.of(at, 1, 1).plusMonths(3L * (quarter - 1));
            parts.add(days(path, start, start.plusMonths(3).minusDays(1)));
        }
        return Predicate.any(parts);
    }

    /** The first day of the quarter; values are the quarter and its year. */
    private static LocalDate start(List<String> values) {
        return year(values.getLast()).plusMonths(3L * (number(null, values.getFirst()) - 1));
    }

    private static LocalDate year(String text) {
        return LocalDate.of(number(null, text), 1, 1);
    }

    private static int number(@Nullable Path path, String text) {
        if (!text.strip().matches("\\d{1,4}") || Integer.parseInt(text.strip()) > MOST || Integer.parseInt(text.strip()) == 0) {
            throw invalid(path, text);
        }
        return Integer.parseInt(text.strip());
    }

    private static Fault.Malformed invalid(@Nullable Path path, String text) {
        var name = path == null ? "value" : path.column().name();
        return new Fault.Malformed(WebApiError.LITERAL_INVALID, path == null ? null : name, Map.of("option", name, "value", text));
    }

    private static void requireTime(Path path) {
        if (!(path.column().type() instanceof ColumnType.Day || path.column().type() instanceof ColumnType.Moment)) {
            throw Operators.unfit(path);
        }
    }
}
