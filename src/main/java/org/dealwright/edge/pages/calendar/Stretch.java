package org.dealwright.edge.pages.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The days that a calendar shows.
 *
 * @param day the one that was asked for
 * @param begins the first day of a week in this company
 */
record Stretch(View view, LocalDate day, DayOfWeek begins) {
    private static final int WEEK = 7, SIX_WEEKS = 42;

    enum View {
        DAY, WEEK, MONTH;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A week around today where nothing else can be read. */
    static Stretch of(String view, String day, LocalDate today, DayOfWeek begins) {
        var wanted = Stream.of(View.values()).filter(each -> each.word().equals(view)).findFirst().orElse(View.WEEK);
        return new Stretch(wanted, day(day, today), begins);
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            return text.isEmpty() ? today : LocalDate.parse(text);
        } catch (DateTimeException _) {
            return today;
        }
    }

    LocalDate first() {
        return switch (view) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(begins));
            case MONTH -> day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(begins));
        };
    }

    List<LocalDate> days() {
        return first().datesUntil(first().plusDays(view == View.DAY ? 1 : view == View.WEEK ? WEEK : SIX_WEEKS)).toList();
    }

    Stretch at(LocalDate other) {
        return new Stretch(view, other, begins);
    }

    Stretch as(View other) {
        return new Stretch(other, day, begins);
    }

    Stretch moved(int steps) {
        return at(switch (view) {
            case DAY -> day.plusDays(steps);
            case WEEK -> day.plusWeeks(steps);
            case MONTH -> day.plusMonths(steps);
        });
    }

    boolean isOutside(LocalDate other) {
        return view == View.MONTH && other.getMonth() != day.getMonth();
    }
}
