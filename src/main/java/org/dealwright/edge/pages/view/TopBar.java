package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The bar over every page. Shape: search answers with Hits for {@code ?q=}. */
public record TopBar(String search, List<Create> creates, int reminders, String remindersHref, Me me) {
    /** @param letter the key that picks it while the menu is open */
    public record Create(String href, String icon, String label, @Nullable String letter) {
    }

    public record Me(String name, String mail, Face face, String profile, Post signOut) {
    }
}
