package org.dealwright.edge.webapi;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.schema.Column;

/**
 * One value of a record under the name that the web API gives it.
 * Shape: lookups are {@code _column_value}, all else is the column's own name.
 *
 * @param only the type that the value must point at to be shown, for the parts of an owner; null for all
 */
public record Property(String name, Column<?> column, @Nullable String only) {
    public static Property of(Column<?> column) {
        return new Property(column.isLookup() ? value(column.name()) : column.name(), column, null);
    }

    public static String value(String lookup) {
        return "_" + lookup + "_value";
    }
}
