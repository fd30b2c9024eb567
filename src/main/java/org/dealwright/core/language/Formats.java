package org.dealwright.core.language;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;

/** Numbers, money and times as one reader writes them. */
public final class Formats {
    /** Farther away, a date says more than a number of days. */
    private static final long DAYS_COUNTED = 14;

    private final LanguageFormats language;
    private final ZoneId zone;

    Formats(LanguageFormats language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    /** Of language and country. */
    public Locale locale() {
        return language.locale();
    }

    public ZoneId zone() {
        return zone;
    }

    /** With all its digits, without zeros at the end. */
    public String number(BigDecimal value) {
        return language.number(value);
    }

    /** With exactly so many decimals. */
    public String number(BigDecimal value, int decimals) {
        return language.number(value, decimals);
    }

    public String number(long value) {
        return language.number(BigDecimal.valueOf(value));
    }

    /** @param value 12.5 for 12.5 % */
    public String percent(BigDecimal value) {
        return language.percent(value);
    }

    public String money(BigDecimal amount, MoneyFormat money) {
        return language.money(amount, money);
    }

    /** Three digits and a word for the size, as in $1.24M: for sums on boards and charts. */
    public String shortMoney(BigDecimal amount, MoneyFormat money) {
        return language.shortMoney(amount, money);
    }

    public String date(LocalDate day) {
        return language.date(day);
    }

    public String date(Instant at) {
        return language.date(day(at));
    }

    /** With the day of the week, all in words. */
    public String longDate(LocalDate day) {
        return language.longDate(day);
    }

    /** Without the year. */
    public String shortDate(LocalDate day) {
        return language.shortDate(day);
    }

    public String time(Instant at) {
        return language.time(local(at));
    }

    public String dateTime(Instant at) {
        return language.dateTime(local(at));
    }

    /** Yesterday, today, tomorrow, in 3 days, 5 days ago; farther away the date. */
    public String relativeDay(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, day);
        return Math.abs(days) > DAYS_COUNTED ? date(day) : language.relative(days, RelativeDateTimeUnit.DAY);
    }

    public String relativeDay(Instant at, Instant now) {
        return relativeDay(day(at), day(now));
    }

    /** Now, 5 minutes ago, in 2 hours on the same day, else as {@link #relativeDay}. */
    public String relative(Instant at, Instant now) {
        var minutes = Math.round(Duration.between(now, at).toSeconds() / 60.0);
        if (!day(at).equals(day(now))) {
            return relativeDay(at, now);
        }
        if (minutes == 0) {
            return language.relative(0, RelativeDateTimeUnit.SECOND);
        }
        return Math.abs(minutes) < 60
                ? language.relative(minutes, RelativeDateTimeUnit.MINUTE)
                : language.relative(minutes / 60, RelativeDateTimeUnit.HOUR);
    }

    /** The day on which it is for the reader. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** A value in the midst of a text. */
    Object show(Object value) {
        return switch (value) {
            case BigDecimal number -> number(number);
            case Integer number -> number(number);
            case Long number -> number(number);
            case LocalDate day -> date(day);
            case Instant at -> dateTime(at);
            default -> value.toString();
        };
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
