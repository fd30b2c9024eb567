package org.dealwright.edge.webapi.bind;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Query.Position;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.fetch.PagingCookie;
import org.dealwright.edge.webapi.fetch.PagingCookie.Mark;
import org.dealwright.edge.webapi.url.Literal;

/** Places between pages as cookies, and back. A cookie holds the values of the sort keys, so pages stand still while rows come and go. */
public final class Cookies {
    private Cookies() {
    }

    /** @param order the total order of the rows */
    public static PagingCookie of(int page, List<Path> order, Row first, Row last) {
        return new PagingCookie(page, order.stream().map(path -> new Mark(name(path), text(first.at(path)), text(last.at(path)))).toList());
    }

    /** @throws Fault.Malformed when the cookie is of another order */
    public static Position position(PagingCookie cookie, List<Path> order) {
        var marks = cookie.marks();
        if (marks.size() != order.size()) {
            throw invalid();
        }
        var values = new ArrayList<@Nullable Object>();
        for (var i = 0; i < marks.size(); i++) {
            if (!marks.get(i).column().equals(name(order.get(i)))) {
                throw invalid();
            }
            values.add(value(order.get(i), marks.get(i).last()));
        }
        return new Position(values);
    }

    private static String name(Path path) {
        return path.toString().replace('/', '.');
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Ref ref -> text(ref.id());
            case UUID id -> "{" + id.toString().toUpperCase(Locale.ROOT) + "}";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private static @Nullable Object value(Path path, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return switch (path.column().type()) {
                case ColumnType.Text _, ColumnType.Memo _ -> text;
                case ColumnType.WholeNumber _, ColumnType.Choice _ -> Integer.valueOf(text);
                case ColumnType.LongNumber _ -> Long.valueOf(text);
                case ColumnType.DecimalNumber _, ColumnType.Amount _ -> number(text);
                case ColumnType.YesNo _ -> Boolean.valueOf(text);
                case ColumnType.Day _ -> LocalDate.parse(text);
                case ColumnType.Moment _ -> Instant.parse(text);
                case ColumnType.Identifier _, ColumnType.Lookup _ -> id(text);
                case ColumnType.MultiChoice _, ColumnType.Content _ -> throw invalid();
            };
        } catch (NumberFormatException | DateTimeException _) {
            throw invalid();
        }
    }

    private static BigDecimal number(String text) {
        if (text.length() > 40) {
            throw invalid();
        }
        return new BigDecimal(text);
    }

    private static UUID id(String text) {
        var id = new Literal.Text(text).asGuid();
        if (id == null) {
            throw invalid();
        }
        return id;
    }

    private static Fault.Malformed invalid() {
        return new Fault.Malformed(WebApiError.PAGING_COOKIE_INVALID, null, Map.of());
    }
}
