package org.dealwright.edge.pages.list;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Query.Position;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.store.Row;

/** The place after which the next page begins, as it stands in the address: sort values and id of the last row, a line each. */
public final class Place {
    private Place() {
    }

    public static String of(Query query, Row last) {
        var values = new ArrayList<String>();
        query.sort().forEach(sort -> values.add(text(last.at(sort.path()))));
        values.add("=" + last.id());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "-" : "=" + (value instanceof Ref ref ? ref.id() : value).toString().replace("\n", " ");
    }

    /** Null for a text that does not fit the order: the list begins anew. */
    public static @Nullable Position read(List<Sort> sorts, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            var lines = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", -1);
            return lines.length == sorts.size() + 1 ? position(sorts, lines) : null;
        } catch (IllegalArgumentException | DateTimeException _) {
            return null;
        }
    }

    private static Position position(List<Sort> sorts, String[] lines) {
        var values = new ArrayList<@Nullable Object>();
        for (int i = 0; i < sorts.size(); i++) {
            values.add(lines[i].equals("-") ? null : value(sorts.get(i).path().column(), lines[i].substring(1)));
        }
        values.add(UUID.fromString(lines[sorts.size()].substring(1)));
        return new Position(values);
    }

    private static Object value(Column<?> column, String text) {
        return switch (column.type()) {
            case ColumnType.Text _, ColumnType.Memo _ -> text;
            case ColumnType.WholeNumber _, ColumnType.Choice _ -> Integer.valueOf(text);
            case ColumnType.LongNumber _ -> Long.valueOf(text);
            case ColumnType.DecimalNumber _, ColumnType.Amount _ -> new BigDecimal(text);
            case ColumnType.YesNo _ -> Boolean.valueOf(text);
            case ColumnType.Day _ -> LocalDate.parse(text);
            case ColumnType.Moment _ -> Instant.parse(text);
            case ColumnType.Lookup _, ColumnType.Identifier _ -> UUID.fromString(text);
            case ColumnType.MultiChoice _, ColumnType.Content _ -> throw new IllegalArgumentException("not sorted by");
        };
    }
}
