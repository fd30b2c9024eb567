package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the chosen tab of a record shows. */
public sealed interface Body {
    /** Fields in sections; the empty ones fold away at the end. */
    record Form(List<Section> sections, @Nullable Section empty) implements Body {
    }

    /** Related records; all leads to the rest of them. */
    record Related(Grid grid, @Nullable Verb add, @Nullable Verb all) implements Body {
    }

    /** Product lines; takes the whole width. */
    record Lines(LineGrid lines) implements Body {
    }

    /** Topics with what can be done in them. */
    record Cards(List<Card> cards) implements Body {
    }

    /** What a role allows. */
    record Matrix(PrivilegeMatrix matrix) implements Body {
    }

    /** Things compared point by point. */
    record Scores(List<Versus> scores, @Nullable Verb add, Blank blank) implements Body {
    }

    record History(List<Change> changes, @Nullable String more) implements Body {
    }

    /** One entry of the history. Shape: was and is are formatted, empty for none. */
    record Change(String id, String when, String iso, String who, Face face, String verb, @Nullable String door,
            List<Difference> differences, @Nullable Verb revert) {
    }

    record Difference(String label, String was, String is) {
    }
}
