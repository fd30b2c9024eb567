package org.dealwright.work.activity;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;

/** The moments to which something is put off, as people say them. */
public enum Later {
    HOUR, AFTERNOON, TOMORROW, WEEK;

    private static final LocalTime LUNCH_IS_OVER = LocalTime.of(14, 0);

    /** Those that still lie ahead. */
    public static List<Later> choices(ZonedDateTime now) {
        return Arrays.stream(values()).filter(each -> each != AFTERNOON || now.toLocalTime().isBefore(LUNCH_IS_OVER.minusHours(1))).toList();
    }

    /**
     * The moment that is meant.
     *
     * @param now where the reader is
     * @param hour the time of day on another day
     */
    public ZonedDateTime from(ZonedDateTime now, LocalTime hour) {
        return switch (this) {
            case HOUR -> now.truncatedTo(ChronoUnit.MINUTES).plusHours(1);
            case AFTERNOON -> now.with(LUNCH_IS_OVER);
            case TOMORROW -> now.plusDays(1).with(hour);
            case WEEK -> now.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(hour);
        };
    }
}
