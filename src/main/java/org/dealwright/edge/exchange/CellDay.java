package org.dealwright.edge.exchange;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.dealwright.edge.exchange.Mapping.Dates;

/** Days and moments as a file writes them: the year first, or the order that holds for the file, or the month by its name. */
final class CellDay {
    static final Pattern NUMBERED = Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
    private static final Pattern COMPACT = Pattern.compile("([12][0-9]{3})([01][0-9])([0-3][0-9])");
    private static final Pattern NAMED = Pattern.compile("([0-9]{1,2})[. -]*(\\p{L}+)[., -]*([0-9]{4})");
    private static final Pattern NAME_FIRST = Pattern.compile("(\\p{L}+)[. -]*([0-9]{1,2})[., -]+([0-9]{4})");
    private static final Pattern WITH_TIME = Pattern.compile("(.+?)(?:[T,] ?| +)([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)? ?([AaPp][Mm])? ?(Z|[+-][0-9]{2}:?[0-9]{2})?");
    private static final int CENTURY = 100;
    private final Dates order;
    private final ZoneId zone;
    private final Map<String, Integer> months = new HashMap<>();

    CellDay(Locale locale, Dates order, ZoneId zone) {
        this.order = order;
        this.zone = zone;
        names(Locale.ENGLISH);
        names(locale);
    }

    private void names(Locale locale) {
        var symbols = DateFormatSymbols.getInstance(locale);
        for (int month = 0; month < 12; month++) {
            months.put(plain(symbols.getMonths()[month], locale), month + 1);
            months.put(plain(symbols.getShortMonths()[month], locale), month + 1);
        }
    }

    private static String plain(String name, Locale locale) {
        return name.toLowerCase(locale).replace(".", "");
    }

    /** @throws DateTimeException when it is none; a time of day that stands behind it is left out */
    LocalDate day(String text) {
        var timed = WITH_TIME.matcher(text);
        return date(timed.matches() ? timed.group(1) : text);
    }

    /** Midnight where no time is said, in the reader's zone where no other is. */
    Instant moment(String text) {
        var timed = WITH_TIME.matcher(text);
        if (!timed.matches()) {
            return date(text).atStartOfDay(zone).toInstant();
        }
        var at = date(timed.group(1)).atTime(time(timed.group(2), timed.group(3), timed.group(4), timed.group(5)));
        var offset = timed.group(6);
        return offset == null ? at.atZone(zone).toInstant() : OffsetDateTime.of(at, ZoneOffset.of(offset)).toInstant();
    }

    private static LocalTime time(String hours, String minutes, @Nullable String seconds, @Nullable String half) {
        var hour = Integer.parseInt(hours);
        var day = half == null ? hour : hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
        return LocalTime.of(day, Integer.parseInt(minutes), seconds == null ? 0 : Integer.parseInt(seconds));
    }

    private LocalDate date(String text) {
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(yearFirst.group(1), number(yearFirst.group(2)), yearFirst.group(3));
        }
        var numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return order == Dates.DAY_FIRST ? of(numbered.group(4), number(numbered.group(3)), numbered.group(1))
                    : of(numbered.group(4), number(numbered.group(1)), numbered.group(3));
        }
        var compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return of(compact.group(1), number(compact.group(2)), compact.group(3));
        }
        return named(text);
    }

    private LocalDate named(String text) {
        var named = NAMED.matcher(text);
        if (named.matches()) {
            return of(named.group(3), month(named.group(2)), named.group(1));
        }
        var nameFirst = NAME_FIRST.matcher(text);
        if (nameFirst.matches()) {
            return of(nameFirst.group(3), month(nameFirst.group(1)), nameFirst.group(2));
        }
        throw new DateTimeException(text);
    }

    private int month(String name) {
        var month = months.get(name.toLowerCase(Locale.ROOT));
        if (month == null) {
            throw new DateTimeException(name);
        }
        return month;
    }

    private static LocalDate of(String year, int month, String day) {
        var given = number(year);
        return LocalDate.of(year.length() > 2 ? given : given < 70 ? 20 * CENTURY + given : 19 * CENTURY + given, month, number(day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
