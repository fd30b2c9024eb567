package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table of records: the list page, a related list, search results.
 * Shape: id is the id of its root element, href its address alone.
 */
public record Grid(String id, String href, List<Column> columns, List<Row> rows, Paging paging, List<Sum> sums, @Nullable Bulk bulk,
        @Nullable Blank blank) {
    /** Where a column goes on a phone, which shows three lines a row. */
    public enum Phone {
        NONE(""), FIRST(" list__cell--phone"), NEXT(" list__cell--phone list__cell--soft"),
                END(" list__cell--phone-end list__cell--phone-first"),
        END_BELOW(" list__cell--phone-end list__cell--phone-second");

        private final String style;

        Phone(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    public enum Sorted {
        NONE("none"), UP("ascending"), DOWN("descending");

        private final String aria;

        Sorted(String aria) {
            this.aria = aria;
        }

        public String aria() {
            return aria;
        }
    }

    /** @param width in pixels; sort is the address that sorts by it, null where it can't */
    public record Column(String name, String label, int width, boolean end, Phone phone, Sorted sorted, @Nullable String sort) {
        public Column wider(int pixels) {
            return new Column(name, label, width + pixels, end, phone, sorted, sort);
        }
    }

    /** @param peek answers with the Peek of the record; cells stand in the order of the columns, the first one links to the record */
    public record Row(String id, String href, @Nullable String peek, String label, List<Cell> cells, boolean open) {
    }

    /** @param edit answers with the cell's editor, null where it can't be edited */
    public record Cell(Value value, @Nullable String edit) {
        public static Cell of(Value value) {
            return new Cell(value, null);
        }
    }

    /** Pages by key, not by number. Shape: total is exact or like 50+; count answers with the exact one. */
    public record Paging(int from, int to, String total, @Nullable String count, @Nullable String back, @Nullable String more) {
    }

    /** Of the whole filtered set. */
    public record Sum(String label, String value) {
    }

    /** What can be done with chosen rows; chosen ids are sent as {@code id}, or {@code all=true} for the whole filtered set. */
    public record Bulk(String csrf, List<Verb> verbs, List<Verb> more) {
    }

    public int width() {
        return columns.stream().mapToInt(Column::width).sum() + mark();
    }

    /** Before the first column, in pixels; where rows can be chosen there is a box in it. */
    public int mark() {
        return bulk == null ? 12 : 40;
    }
}
