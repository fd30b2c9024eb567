package org.dealwright.edge.pages.present;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Numbers as people type them: with or without grouping, with the decimal sign of their language or another, 10k and 1.5m for short. */
final class TypedNumber {
    private static final Pattern FORM = Pattern.compile("([+-]?)([0-9][0-9.,]*|[.,][0-9]+)(k|m|mn|bn)?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([.,][0-9]{3})+");
    private final char decimal;

    TypedNumber(Locale locale) {
        this.decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    /** @throws IllegalArgumentException when it is no number */
    BigDecimal of(String text) {
        var bare = text.toLowerCase(Locale.ROOT).replace('−', '-').replaceAll("[\\s\\u00a0\\u202f'’_]|%|\\p{Sc}", "");
        var found = FORM.matcher(bare);
        if (!found.matches()) {
            throw new IllegalArgumentException(text);
        }
        var number = new BigDecimal(plain(found.group(2))).scaleByPowerOfTen(power(found.group(3)));
        var whole = number.scale() < 0 ? number.setScale(0) : number;
        return found.group(1).equals("-") ? whole.negate() : whole;
    }

    private static int power(@Nullable String size) {
        return switch (size) {
            case null -> 0;
            case "k" -> 3;
            case "bn" -> 9;
            default -> 6;
        };
    }

    private String plain(String digits) {
        var comma = digits.lastIndexOf(',');
        var point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return decimalAt(digits, Math.max(comma, point));
        }
        var only = Math.max(comma, point);
        if (only < 0) {
            return digits;
        }
        var sign = digits.charAt(only);
        var several = digits.indexOf(sign) != only;
        var grouping = several || (sign != decimal && GROUPED.matcher(digits).matches());
        return grouping ? digits.replace(String.valueOf(sign), "") : decimalAt(digits, only);
    }

    private static String decimalAt(String digits, int place) {
        return "0" + digits.substring(0, place).replaceAll("[.,]", "") + "." + digits.substring(place + 1) + "0";
    }
}
