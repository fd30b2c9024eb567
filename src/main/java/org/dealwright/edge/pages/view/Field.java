package org.dealwright.edge.pages.view;

import org.jspecify.annotations.Nullable;

/** One value of a record in place: read, then edited and saved alone. */
public record Field(String id, String name, String label, Value value, Need need, boolean wide, @Nullable String help, Way way,
        @Nullable Note note) {
    /** What a click on it does. */
    public sealed interface Way {
        /** Nothing, and why. */
        record Locked(String icon, String why) implements Way {
        }

        /** Opens its editor, which the address answers with. */
        record Editable(String href) implements Way {
        }

        /** Is being edited. Version is the one of the record that the editor shows; rest answers with the field at rest. */
        record Open(Editor editor, Post post, String version, String rest, @Nullable String fault) implements Way {
        }
    }

    /** A line under the value: saved, was, undo. */
    public record Note(Tone tone, String text, @Nullable Verb undo) {
    }
}
