package org.dealwright.edge.pages.view;

import org.jspecify.annotations.Nullable;

/** An empty place that teaches: what it is for and the one thing to do. */
public record Blank(String icon, String title, String text, @Nullable Verb verb) {
}
