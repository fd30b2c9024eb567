package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One value of a record, ready to be read: formatted for the reader's language and time zone. */
public sealed interface Value {
    /** The words of it, for titles and screen readers. */
    String text();

    /** Whether it stands at the end of its column. */
    default boolean end() {
        return this instanceof Number;
    }

    record Empty() implements Value {
        @Override
        public String text() {
            return "";
        }
    }

    record Text(String text) implements Value {
    }

    /** Several lines. */
    record Memo(String text) implements Value {
    }

    /** A number, an amount with its currency, a percentage. */
    record Number(String text) implements Value {
    }

    /** An address that the device can use: mail, telephone, web. */
    record Link(String text, String href) implements Value {
    }

    record Choice(String text, @Nullable String icon, Tone tone) implements Value {
    }

    record Choices(List<String> labels) implements Value {
        @Override
        public String text() {
            return String.join(", ", labels);
        }
    }

    record YesNo(boolean yes, String text) implements Value {
    }

    /** A date or an instant. Shape: iso for machines, full for the title. */
    record Time(String text, String iso, String full) implements Value {
    }

    /** Another record. */
    record Lookup(String text, String href, @Nullable String icon) implements Value {
    }

    /** A person or team, as owner. */
    record Person(String text, @Nullable String href, Face face) implements Value {
    }

    record State(String text, @Nullable String icon, Tone tone) implements Value {
    }

    /** The next activity. */
    record Next(String text, String icon, Urgency urgency) implements Value {
    }
}
