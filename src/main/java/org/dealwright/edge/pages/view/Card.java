package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One topic of a page of settings: what it is about, what stands there now, and what can be done with it. */
public record Card(String id, String title, @Nullable String text, @Nullable Verb verb, List<Part> parts) {
    /** What stands in it. */
    public sealed interface Part {
        /** Values that are sent together. */
        record Form(Post post, List<Input> inputs, String submit, List<Callout> callouts) implements Part {
        }

        /** Things by name, each with what can be done with it; blank says what it means that there are none. */
        record Rows(List<Panel.Item> items, String blank) implements Part {
        }

        record Facts(List<Fact> facts) implements Part {
        }

        record Remark(Callout callout) implements Part {
        }
    }

    public record Fact(String label, String value, @Nullable String href) {
    }
}
