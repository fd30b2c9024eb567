package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A page of settings, topic by topic. */
public record CardsPage(String title, @Nullable String summary, @Nullable Back back, List<Verb> verbs, List<Card> cards) {
    public record Back(String href, String label) {
    }
}
