package org.dealwright.core.schema;

/**
 * Many rows of one type linked with many of another.
 * Shape: the table holds the two ids as key; the name is the navigation on both sides.
 *
 * @param table the intersect table, lower-case
 */
public record Association(String name, String table, String left, String leftColumn, String right, String rightColumn) {
    public static Association of(String name, String table, String left, String right) {
        return new Association(name, table, left, left + "id", right, right + "id");
    }

    public boolean joins(String type) {
        return left.equals(type) || right.equals(type);
    }

    /** The type at the other end, seen from one. */
    public String other(String type) {
        return left.equals(type) ? right : left;
    }

    public String columnOf(String type) {
        return left.equals(type) ? leftColumn : rightColumn;
    }

    public String otherColumn(String type) {
        return left.equals(type) ? rightColumn : leftColumn;
    }
}
