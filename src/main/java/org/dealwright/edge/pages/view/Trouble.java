package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A page that can't be shown, and the way on. */
public record Trouble(int status, String title, String text, @Nullable String reference, List<Verb> verbs) {
}
