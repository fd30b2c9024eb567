package org.dealwright.work.activity;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How an appointment comes again: at the same time of day, whatever the clocks do.
 *
 * @param every 1 for each day, week or month, 2 for every second
 * @param until the last day on which it may be; null when the count ends it
 * @param count how many there are in all, the first counted in; null when the day ends it
 */
public record Recurrence(Rhythm rhythm, int every, @Nullable LocalDate until, @Nullable Integer count) {
    /** No series is longer than that. */
    public static final int MOST = 200;

    /** How much lies between one and the next. */
    public enum Rhythm {
        DAILY, WEEKLY, MONTHLY;

        ZonedDateTime after(ZonedDateTime first, long steps) {
            return switch (this) {
                case DAILY -> first.plusDays(steps);
                case WEEKLY -> first.plusWeeks(steps);
                case MONTHLY -> first.plusMonths(steps);
            };
        }
    }

    public boolean ends() {
        return until != null || count != null;
    }

    /** All but the first. A month without such a day has it on its last. */
    List<ZonedDateTime> after(ZonedDateTime first) {
        var all = new ArrayList<ZonedDateTime>();
        var most = count == null ? MOST : Math.min(count, MOST);
        for (var step = 1L; step < most; step++) {
            var next = rhythm.after(first, step * Math.max(1, every));
            if (until != null && next.toLocalDate().isAfter(until)) {
                break;
            }
            all.add(next);
        }
        return all;
    }
}
