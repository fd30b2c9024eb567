package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The head of a list or board: which view it is and what can be done with all of it. */
public record ViewHead(String kind, String kindHref, String name, List<View> views, boolean modified, @Nullable Changed changed,
        List<Show> shows, List<Verb> tools, @Nullable Verb primary) {
    public record View(String href, String label, boolean current, @Nullable String group) {
    }

    /** What can become of a changed view; save is null where the view is not the reader's. */
    public record Changed(@Nullable Verb save, Verb saveAs, Verb reset) {
    }

    /** List, board, calendar over the same filter. */
    public record Show(String href, String icon, String label, boolean current) {
    }
}
