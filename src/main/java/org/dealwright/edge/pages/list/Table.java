package org.dealwright.edge.pages.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.query.Path;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;

/**
 * A list as rows of text. Shape: numbers and dates as machines write them, choices and lookups in the reader's words;
 * a text that a spreadsheet would take for a formula is led by an apostrophe.
 */
final class Table {
    private static final int PORTION = 1000;
    private final Visit visit;
    private final Asked asked;
    private final Present present;

    Table(Visit visit, Asked asked) {
        this.visit = visit;
        this.asked = asked;
        this.present = new Present(visit);
    }

    List<String> head() {
        return asked.paths().stream().map(path -> safe(visit.text(path.column().labelKey()))).toList();
    }

    /** How many rows were written. */
    int write(Reader reader, CsvWriter csv, int most) {
        var query = asked.query();
        var written = 0;
        while (written < most) {
            var portion = Math.min(PORTION, most - written);
            var rows = reader.rows(query.limit(portion));
            rows.forEach(row -> csv.writeRecord(cells(row)));
            written += rows.size();
            if (rows.size() < portion) {
                return written;
            }
            query = query.after(after(query, rows.getLast()));
        }
        return written;
    }

    private static Query.Position after(Query query, Row last) {
        var values = new ArrayList<@Nullable Object>();
        query.sort().forEach(sort -> values.add(last.at(sort.path())));
        values.add(last.id());
        return new Query.Position(values);
    }

    private List<String> cells(Row row) {
        return asked.paths().stream().map(path -> cell(row, path)).toList();
    }

    private String cell(Row row, Path path) {
        Object held = row.at(path);
        if (held == null) {
            return "";
        }
        return switch (path.column().type()) {
            case ColumnType.DecimalNumber _, ColumnType.Amount _ -> ((BigDecimal) held).toPlainString();
            case ColumnType.WholeNumber _, ColumnType.LongNumber _, ColumnType.Day _, ColumnType.Moment _, ColumnType.Identifier _ -> held.toString();
            case ColumnType.Text _, ColumnType.Memo _ -> safe((String) held);
            case ColumnType.YesNo _, ColumnType.Choice _, ColumnType.MultiChoice _, ColumnType.Lookup _, ColumnType.Content _ -> safe(present.value(row, path).text());
        };
    }

    static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
