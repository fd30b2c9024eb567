package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One event on the timeline.
 * Shape: image is the address of a picture that is shown with it.
 */
public record Entry(String id, String icon, Tone tone, List<Piece> title, String time, String iso, @Nullable String text,
        @Nullable String href, List<Verb> verbs, @Nullable String image, boolean pinned) {
    public Entry(String id, String icon, Tone tone, List<Piece> title, String time, String iso, @Nullable String text,
            @Nullable String href, List<Verb> verbs) {
        this(id, icon, tone, title, time, iso, text, href, verbs, null, false);
    }

    /** A run of words, strong or not, so that each language keeps its own order. */
    public record Piece(String text, boolean strong) {
    }

    public static Entry of(String id, String icon, String title, String time, String iso) {
        return new Entry(id, icon, Tone.PLAIN, List.of(new Piece(title, false)), time, iso, null, null, List.of());
    }

    public Entry saying(String words) {
        return new Entry(id, icon, tone, title, time, iso, words, href, verbs, image, pinned);
    }

    public Entry toned(Tone mark) {
        return new Entry(id, icon, mark, title, time, iso, text, href, verbs, image, pinned);
    }

    /** With a picture, and whether it stays on top. */
    public Entry with(@Nullable String picture, boolean onTop) {
        return new Entry(id, icon, tone, title, time, iso, text, href, verbs, picture, onTop);
    }
}
