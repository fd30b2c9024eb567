package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The timeline of a record, newest first, planned on top. */
public record Feed(String id, String href, @Nullable Composer composer, List<Filter> filters, List<Day> days, @Nullable String more,
        @Nullable Blank blank, @Nullable Search search, @Nullable Filter around) {
    public Feed(String id, String href, @Nullable Composer composer, List<Filter> filters, List<Day> days, @Nullable String more,
            @Nullable Blank blank) {
        this(id, href, composer, filters, days, more, blank, null, null);
    }

    /** Looks for words in what is shown; what else was asked for goes along. */
    public record Search(String text, String label, String of, boolean around) {
    }

    /** Writes a note; the other kinds open their dialog. */
    public record Composer(Post post, List<Kind> kinds, String placeholder, String draft) {
    }

    /** @param href the dialog of an activity kind; null for the note itself */
    public record Kind(String icon, String label, @Nullable String href) {
    }

    public record Filter(String href, String label, boolean current) {
    }

    public record Day(String label, List<Entry> entries) {
    }
}
