package org.dealwright.edge.pages.view;

import org.jspecify.annotations.Nullable;

/**
 * A reference being chosen: a server search as one types.
 * Shape: search answers with Hits for {@code ?q=}; value is {@code type/id} or empty.
 */
public record Lookup(String value, String text, String search, @Nullable String icon) {
}
