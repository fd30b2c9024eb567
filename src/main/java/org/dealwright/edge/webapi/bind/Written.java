package org.dealwright.edge.webapi.bind;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Path;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.Literal;

/** Literals as the kind of value that a column has. Values in quotes are taken where what they hold fits. */
final class Written {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WITH_OFFSET = Pattern.compile(".*(Z|[+-]\\d{2}:\\d{2})");

    private Written() {
    }

    static BigDecimal number(Path path, Literal literal) {
        return switch (literal) {
            case Literal.Number(var value) -> value;
            case Literal.Text(var text) when NUMBER.matcher(text.strip()).matches() -> new BigDecimal(text.strip());
            default -> throw Comparisons.differ(path, literal);
        };
    }

    static boolean bool(Path path, Literal literal) {
        return switch (literal) {
            case Literal.Bool(var value) -> value;
            case Literal.Number(var value) when value.signum() == 0 -> false;
            case Literal.Number(var value) when value.compareTo(BigDecimal.ONE) == 0 -> true;
            case Literal.Text(var text) -> bool(path, literal, text.strip());
            default -> throw Comparisons.differ(path, literal);
        };
    }

    private static boolean bool(Path path, Literal literal, String text) {
        if (text.equals("1") || text.equalsIgnoreCase("true")) {
            return true;
        }
        if (text.equals("0") || text.equalsIgnoreCase("false")) {
            return false;
        }
        throw Comparisons.differ(path, literal);
    }

    static UUID id(Path path, Literal literal) {
        var id = literal.asGuid();
        if (id == null) {
            throw Comparisons.differ(path, literal);
        }
        return id;
    }

    /** A day or an instant; one in quotes as if it had none, in UTC where it has no offset. */
    static Literal time(Path path, Literal literal) {
        return literal instanceof Literal.Text(var text) ? Objects.requireNonNullElse(time(text.strip(), UTC), literal) : literal;
    }

    /**
     * A value of FetchXML, which is all text, as the literal that it would be in {@code $filter}.
     *
     * @param zone where times without an offset are told
     */
    static Literal literal(Path path, String text, ZoneId zone) {
        var type = path.column().type();
        var literal = type instanceof ColumnType.Day || type instanceof ColumnType.Moment ? time(text.strip(), type instanceof ColumnType.Day ? UTC : zone)
                : new Literal.Text(text);
        if (literal == null) {
            throw new Fault.Malformed(WebApiError.LITERAL_INVALID, path.column().name(), Map.of("option", path.column().name(), "value", text));
        }
        return type instanceof ColumnType.Moment && literal instanceof Literal.Date(var day)
                ? new Literal.DateTime(day.atStartOfDay(zone).toOffsetDateTime()) : literal;
    }

    static @Nullable Literal time(String text, ZoneId zone) {
        try {
            if (DAY.matcher(text).matches()) {
                return new Literal.Date(LocalDate.parse(text));
            }
            var at = text.replace(' ', 'T');
            return new Literal.DateTime(WITH_OFFSET.matcher(at).matches()
                    ? OffsetDateTime.parse(at)
                    : LocalDateTime.parse(at, DateTimeFormatter.ISO_LOCAL_DATE_TIME).atZone(zone).toOffsetDateTime());
        } catch (DateTimeException _) {
            return null;
        }
    }
}
