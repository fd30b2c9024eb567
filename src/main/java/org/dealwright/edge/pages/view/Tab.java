package org.dealwright.edge.pages.view;

import org.jspecify.annotations.Nullable;

/** One of the tabs of a record. */
public record Tab(String href, String label, @Nullable String count, boolean current) {
}
