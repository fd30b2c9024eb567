package org.dealwright.edge.pages.view;

import org.jspecify.annotations.Nullable;

/** A short message at the edge, with undo for ten seconds. */
public record Toast(String text, Tone tone, @Nullable Verb undo) {
}
