package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A record beside its list. */
public record Peek(String position, @Nullable String back, @Nullable String next, String href, String close, String title,
        @Nullable String subtitle, List<Verb> verbs, List<Verb> more, List<Callout> callouts, List<Field> fields, List<Entry> latest) {
}
