package org.dealwright.edge.pages.view;

import java.util.Locale;

/** What a colour means; never shown without a word, mostly with an icon. */
public enum Tone {
    PLAIN, ACCENT, GOOD, WARN, BAD, COLD;

    /** The class that a block wears for this tone, with the space before it; nothing when plain. */
    public String on(String block) {
        return this == PLAIN ? "" : " " + block + "--" + name().toLowerCase(Locale.ROOT);
    }
}
