package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The head of a record page: where it stands, what it is, what matters most, what can be done. */
public record RecordHead(String id, Trail trail, String title, Value.@Nullable State state, List<Verb> beside, List<Verb> verbs,
        List<Verb> more, List<Fact> facts, @Nullable String saved) {
    /** The way back to the type's list; the browser knows which list one came from, and the neighbours there. */
    public record Trail(String href, String label) {
    }

    /** One of four to six. */
    public record Fact(String label, Value value, Room room) {
    }

    /** How much room a fact takes: big is the amount, firm may shrink and takes a line of its own on a phone. */
    public enum Room {
        PLAIN(""), BIG(" fact--big"), FIRM(" fact--wide fact--firm"), TWO(" fact--two");

        private final String style;

        Room(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }
}
