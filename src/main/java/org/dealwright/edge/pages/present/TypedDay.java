package org.dealwright.edge.pages.present;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;

/** Dates as people type them: 2026-03-14, 14 Mar, 14.3., 3/14, +3d, -2w, fri. */
final class TypedDay {
    private static final Pattern DISTANCE = Pattern.compile("([+-]?[0-9]{1,4}) ?([dwmy])");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?:[:.h]?([0-9]{2}))? ?(am|pm)?");
    private static final Pattern PIECE = Pattern.compile("[0-9]+|\\p{L}+");
    private static final LocalTime UNSAID = LocalTime.of(9, 0);
    /** Farther back than this, a date without a year means the next one. */
    private static final int DAYS_BACK = 180;
    private final LocalDate today;
    private final boolean monthFirst;
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();

    TypedDay(Locale locale, LocalDate today) {
        this.today = today;
        this.monthFirst = monthFirst(locale);
        names(Locale.ENGLISH);
        names(locale);
    }

    /** Whether 3/4 is in March, as the country writes it. */
    private static boolean monthFirst(Locale locale) {
        var pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern("Md");
        return pattern.indexOf('M') < pattern.indexOf('d');
    }

    private void names(Locale locale) {
        var symbols = DateFormatSymbols.getInstance(locale);
        for (var context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
            for (var width : List.of(DateFormatSymbols.ABBREVIATED, DateFormatSymbols.WIDE)) {
                var monthNames = symbols.getMonths(context, width);
                for (int month = 0; month < 12; month++) {
                    months.put(plain(monthNames[month], locale), month + 1);
                }
                var dayNames = symbols.getWeekdays(context, width);
                for (int day = 1; day <= 7; day++) {
                    weekdays.put(plain(dayNames[day], locale), DayOfWeek.of(day == 1 ? 7 : day - 1));
                }
            }
        }
    }

    private static String plain(String name, Locale locale) {
        return name.toLowerCase(locale).replace(".", "");
    }

    /** @throws IllegalArgumentException or a DateTimeException when it is no date */
    LocalDate of(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        var distance = DISTANCE.matcher(text);
        if (distance.matches()) {
            return today.plus(Integer.parseInt(distance.group(1)), unit(distance.group(2)));
        }
        var weekday = weekdays.get(text.replace(".", ""));
        return weekday != null ? today.with(TemporalAdjusters.next(weekday)) : pieces(text);
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "d" -> ChronoUnit.DAYS;
            case "w" -> ChronoUnit.WEEKS;
            case "m" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }

    private LocalDate pieces(String text) {
        var numbers = new ArrayList<Integer>();
        Integer month = null;
        var found = PIECE.matcher(text.replace("年", "-").replace("月", "-").replace("日", ""));
        while (found.find()) {
            if (Character.isDigit(found.group().charAt(0))) {
                numbers.add(Integer.valueOf(found.group()));
            } else {
                month = months.getOrDefault(found.group(), month);
            }
        }
        return month != null ? named(numbers, month) : numbered(numbers, text.contains("/"));
    }

    private LocalDate named(List<Integer> numbers, int month) {
        return switch (numbers.size()) {
            case 1 -> near(month, numbers.getFirst());
            case 2 -> numbers.getFirst() > 31 ? LocalDate.of(year(numbers.getFirst()), month, numbers.getLast())
                    : LocalDate.of(year(numbers.getLast()), month, numbers.getFirst());
            default -> throw new IllegalArgumentException("no date");
        };
    }

    private LocalDate numbered(List<Integer> numbers, boolean slashes) {
        if (numbers.size() == 3 && numbers.getFirst() > 31) {
            return LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2));
        }
        if (numbers.size() < 2 || numbers.size() > 3) {
            throw new IllegalArgumentException("no date");
        }
        var swapped = (slashes && monthFirst && numbers.getFirst() <= 12) || numbers.get(1) > 12;
        int month = numbers.get(swapped ? 0 : 1);
        int day = numbers.get(swapped ? 1 : 0);
        return numbers.size() == 3 ? LocalDate.of(year(numbers.get(2)), month, day) : near(month, day);
    }

    private static int year(int number) {
        return number < 100 ? 2000 + number : number;
    }

    private LocalDate near(int month, int day) {
        var thisYear = LocalDate.of(today.getYear(), month, day);
        return thisYear.isBefore(today.minusDays(DAYS_BACK)) ? thisYear.plusYears(1) : thisYear;
    }

    /** Nine in the morning where no time is said. */
    static LocalTime time(String typed) {
        if (typed.isBlank()) {
            return UNSAID;
        }
        var found = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            throw new IllegalArgumentException(typed);
        }
        var hour = Integer.parseInt(found.group(1));
        var half = found.group(3) == null ? hour : hour % 12 + (found.group(3).equals("pm") ? 12 : 0);
        return LocalTime.of(half, found.group(2) == null ? 0 : Integer.parseInt(found.group(2)));
    }
}
