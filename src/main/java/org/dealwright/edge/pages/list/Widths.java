package org.dealwright.edge.pages.list;

import java.util.ArrayList;
import java.util.List;

import org.dealwright.core.query.Path;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.pages.view.Grid;

/** How wide columns are, in pixels: each as wide as its head and its kind of value need; what a small laptop has left over goes to names and texts. */
final class Widths {
    private static final int SMALL_LAPTOP = 1050;

    private final Column<?> name;

    Widths(RecordType type) {
        this.name = type.primaryName();
    }

    List<Grid.Column> shared(List<Path> paths, List<Grid.Column> columns) {
        var spare = SMALL_LAPTOP - columns.stream().mapToInt(Grid.Column::width).sum();
        var claims = new ArrayList<Integer>();
        for (int i = 0; i < paths.size(); i++) {
            claims.add(claim(paths.get(i).column(), i));
        }
        var all = claims.stream().mapToInt(Integer::intValue).sum();
        if (spare <= 0 || all == 0) {
            return columns;
        }
        var shared = new ArrayList<Grid.Column>();
        for (int i = 0; i < columns.size(); i++) {
            shared.add(columns.get(i).wider(spare * claims.get(i) / all));
        }
        return shared;
    }

    int least(Column<?> column, int index, String label) {
        return Math.max(least(column, index), head(label));
    }

    private int least(Column<?> column, int index) {
        return switch (column.type()) {
            case ColumnType.Text text -> column.equals(name) ? isLong(text) ? 190 : 160 : index == 0 ? 170 : 130;
            case ColumnType.Memo _ -> 150;
            case ColumnType.Lookup _ -> 140;
            case ColumnType.Moment _ -> 172;
            case ColumnType.Amount _ -> 112;
            default -> 104;
        };
    }

    /** So that the head of a column can be read, its mark of order included. */
    private static int head(String label) {
        return 36 + label.codePoints().map(each -> Character.isIdeographic(each) ? 13 : 6).sum() + label.length() / 3;
    }

    private int claim(Column<?> column, int index) {
        return switch (column.type()) {
            case ColumnType.Text text -> isLong(text) ? 3 : column.equals(name) || index > 0 ? 1 : 0;
            case ColumnType.Memo _ -> 2;
            case ColumnType.Lookup lookup -> lookup.target("systemuser").isPresent() ? 0 : 2;
            default -> 0;
        };
    }

    /** A topic rather than a person's name or a number. */
    private static boolean isLong(ColumnType.Text text) {
        return text.max() > 200;
    }
}
