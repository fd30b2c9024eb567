package org.dealwright.core.query;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/** A stretch of time told from now. */
public sealed interface Span {
    /** The units in which people tell time. */
    enum Unit {
        MINUTE, HOUR, DAY, WEEK, MONTH, QUARTER, YEAR
    }

    /** The whole unit at a distance: 0 this one, -1 the last, 1 the next. */
    record Whole(Unit unit, int distance) implements Span {
    }

    /** From so many units ago until now; from DAY on the first day counts whole. */
    record Last(Unit unit, int count) implements Span {
    }

    /** From now until so many units ahead; from DAY on the last day counts whole. */
    record Next(Unit unit, int count) implements Span {
    }

    record OlderThan(Unit unit, int count) implements Span {
    }

    /** Half-open: from is in, until is out; null is unbounded. */
    record Bounds(@Nullable ZonedDateTime from, @Nullable ZonedDateTime until) {
    }

    /** Weeks begin on Monday. */
    default Bounds bounds(ZonedDateTime now) {
        return switch (this) {
            case Whole(var unit, var distance) -> {
                var start = plus(start(now, unit), unit, distance);
                yield new Bounds(start, plus(start, unit, 1));
            }
            case Last(var unit, var count) -> new Bounds(wholeDay(plus(now, unit, -count), unit), now);
            case Next(var unit, var count) -> new Bounds(now, dayAfter(plus(now, unit, count), unit));
            case OlderThan(var unit, var count) -> new Bounds(null, plus(now, unit, -count));
        };
    }

    private static ZonedDateTime start(ZonedDateTime now, Unit unit) {
        var day = now.truncatedTo(ChronoUnit.DAYS);
        return switch (unit) {
            case MINUTE -> now.truncatedTo(ChronoUnit.MINUTES);
            case HOUR -> now.truncatedTo(ChronoUnit.HOURS);
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static ZonedDateTime plus(ZonedDateTime time, Unit unit, int count) {
        return switch (unit) {
            case MINUTE -> time.plusMinutes(count);
            case HOUR -> time.plusHours(count);
            case DAY -> time.plusDays(count);
            case WEEK -> time.plusWeeks(count);
            case MONTH -> time.plusMonths(count);
            case QUARTER -> time.plusMonths(3L * count);
            case YEAR -> time.plusYears(count);
        };
    }

    private static ZonedDateTime wholeDay(ZonedDateTime time, Unit unit) {
        return unit.compareTo(Unit.DAY) >= 0 ? time.truncatedTo(ChronoUnit.DAYS) : time;
    }

    private static ZonedDateTime dayAfter(ZonedDateTime time, Unit unit) {
        return unit.compareTo(Unit.DAY) >= 0 ? time.truncatedTo(ChronoUnit.DAYS).plusDays(1) : time;
    }
}
