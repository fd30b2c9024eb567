package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A card in the side column.
 * Shape: with load and no content it is a skeleton that fetches itself.
 */
public record Panel(String id, String title, @Nullable String count, @Nullable Verb verb, List<Item> items, @Nullable Battle battle,
        @Nullable Blank blank, @Nullable String load) {
    public record Item(@Nullable Face face, @Nullable String icon, String title, @Nullable String text, @Nullable String href,
            Value.@Nullable State state, @Nullable Verb verb) {
    }

    /** What a competitor says and what we answer. */
    public record Battle(String name, Face face, Value.@Nullable State threat, List<String> they, List<String> we) {
    }

    public static Panel later(String id, String title, String load) {
        return new Panel(id, title, null, null, List.of(), null, null, load);
    }

    public static Panel of(String id, String title, String count, List<Item> items) {
        return new Panel(id, title, count, null, items, null, null, null);
    }
}
