package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Two things compared point by point; scores are formatted, a dash where there is none. */
public record Versus(String id, String title, @Nullable String href, @Nullable String text, String us, String them, List<Point> points, String ours,
        String theirs, Value.State verdict, List<Verb> verbs) {
    /** @param href of what may be changed */
    public record Point(String criterion, String href, String weight, String ours, String theirs, Value.State verdict, @Nullable String remark) {
    }
}
