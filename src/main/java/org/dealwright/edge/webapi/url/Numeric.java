package org.dealwright.edge.webapi.url;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;

/** Literals that begin with a digit or a sign: numbers, dates, times. Ids are looked for before. */
final class Numeric {
    private static final int DIGITS = 50;
    private static final int EXPONENT = 400;
    // possessive, so that no input makes the matcher go back and forth
    private static final String CLOCK = "(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,12}+))?)?";
    // the sign of an offset is a space where a plus came through a query undecoded
    private static final Pattern DATE = Pattern.compile(
            "(-?\\d{4,9}+)-(\\d{2})-(\\d{2})(?:[Tt]" + CLOCK + "([Zz]|[-+ ]\\d{2}:\\d{2})?)?");
    private static final Pattern TIME = Pattern.compile(CLOCK);
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,50}+(?:\\.\\d{1,50}+)?(?:[eE]([-+ ]?\\d{1,3}+))?");

    private Numeric() {}

    static Lexer.Scanned scan(Lexer.Source source, int at) {
        var date = at(DATE, source, at);
        if (date != null) {
            return new Lexer.Scanned(date(source, date), date.end());
        }
        var time = at(TIME, source, at);
        if (time != null) {
            return new Lexer.Scanned(new Literal.Time(clock(source, time, 1)), time.end());
        }
        var number = at(NUMBER, source, at);
        if (number == null) {
            throw notNumber(source, at);
        }
        return new Lexer.Scanned(number(source, number), number.end());
    }

    /** A sign before something that is no number: infinity, which no column has, or the negation of a value. */
    private static Fault.Malformed notNumber(Lexer.Source source, int at) {
        if (source.text().startsWith("-INF", at)) {
            return Syntax.invalid(source, "-INF");
        }
        var next = at + 1 < source.text().length() ? source.text().charAt(at + 1) : ' ';
        return source.text().charAt(at) == '-' && (Character.isLetter(next) || next == '(')
                ? Syntax.fault(WebApiError.OPERATOR_UNSUPPORTED, source.option(), Map.of("name", "-")) : Syntax.unexpected(source, at, "");
    }

    /** The match that starts here and isn't followed by more of a name or number. */
    private static @Nullable Matcher at(Pattern pattern, Lexer.Source source, int at) {
        var matcher = pattern.matcher(source.text()).region(at, source.text().length());
        if (!matcher.lookingAt()) {
            return null;
        }
        var goesOn = matcher.end() < source.text().length() && isPart(source.text().charAt(matcher.end()));
        return goesOn ? null : matcher;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-' || c == '+' || c == ':';
    }

    private static Literal date(Lexer.Source source, Matcher match) {
        try {
            var date = LocalDate.of(
                    Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
            if (match.group(4) == null) {
                return new Literal.Date(date);
            }
            return new Literal.DateTime(OffsetDateTime.of(date, clock(source, match, 4), offset(match.group(8))));
        } catch (DateTimeException _) {
            throw Syntax.invalid(source, match.group());
        }
    }

    private static ZoneOffset offset(@Nullable String written) {
        return written == null ? ZoneOffset.UTC : ZoneOffset.of(written.replace(' ', '+').toUpperCase(Locale.ROOT));
    }

    private static LocalTime clock(Lexer.Source source, Matcher match, int first) {
        var second = match.group(first + 2);
        var fraction = match.group(first + 3);
        try {
            return LocalTime.of(
                    Integer.parseInt(match.group(first)),
                    Integer.parseInt(match.group(first + 1)),
                    second == null ? 0 : Integer.parseInt(second),
                    fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9)));
        } catch (DateTimeException _) {
            throw Syntax.invalid(source, match.group());
        }
    }

    private static Literal number(Lexer.Source source, Matcher match) {
        var exponent = match.group(1);
        var digits = match.group().chars().filter(Character::isDigit).count();
        if (digits > DIGITS || (exponent != null && Math.abs(Integer.parseInt(exponent.strip())) > EXPONENT)) {
            throw Syntax.invalid(source, match.group());
        }
        return new Literal.Number(new BigDecimal(match.group().replace(" ", "")));
    }
}
