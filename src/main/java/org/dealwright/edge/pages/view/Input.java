package org.dealwright.edge.pages.view;

import org.jspecify.annotations.Nullable;

/** One value to enter in a form or dialog, which is sent as a whole. */
public record Input(String id, String name, String label, Editor editor, Need need, boolean wide, @Nullable String help,
        @Nullable String fault) {
    public static Input of(String id, String name, String label, Editor editor) {
        return new Input(id, name, label, editor, Need.NONE, false, null, null);
    }

    public Input required() {
        return new Input(id, name, label, editor, Need.REQUIRED, wide, help, fault);
    }

    public Input across() {
        return new Input(id, name, label, editor, need, true, help, fault);
    }

    public Input wrong(String reason) {
        return new Input(id, name, label, editor, need, wide, help, reason);
    }
}
