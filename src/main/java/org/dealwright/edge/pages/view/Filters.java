package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What narrows the view. Everything stands in the address; kept are its other parameters. */
public record Filters(String href, String typed, List<Kept> kept, List<Chip> chips, String add, @Nullable String columns, int columnCount,
        @Nullable Verb order) {
    public record Kept(String name, String value) {
    }

    /** @param edit answers with the small dialog that changes it */
    public record Chip(String field, String value, String edit, String drop) {
    }
}
