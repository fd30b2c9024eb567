package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Lanes of cards. Shape: cards move by a POST of card, lane and version to move; the answer brings what changed. */
public record Board(String id, Post move, List<Lane> lanes, List<Drop> drops, @Nullable Blank blank) {
    /** @param share of the whole, in percent; more answers with the next cards */
    public record Lane(String id, String name, String count, String sum, @Nullable String weighted, @Nullable String weightedTitle,
            int share, String shareTitle, @Nullable Verb create, List<Card> cards, @Nullable More more) {
    }

    public record More(String href, String label) {
    }

    /** @param age a remark when it stands too long in its lane */
    public record Card(String id, String version, String href, String name, @Nullable String firm, @Nullable String amount,
            @Nullable String date, Value.Next next, @Nullable Face face, @Nullable String owner, @Nullable String age, boolean moved) {
        public boolean late() {
            return next.urgency() == Urgency.LATE || age != null;
        }
    }

    /** Rises while a card is dragged; ask answers with the closing dialog for {@code ?card=}. */
    public record Drop(String id, String label, String icon, Tone tone, String ask) {
    }
}
