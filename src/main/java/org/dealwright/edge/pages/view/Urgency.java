package org.dealwright.edge.pages.view;

import java.util.Locale;

/** How soon the next activity is due. */
public enum Urgency {
    LATE, TODAY, LATER, NONE;

    public String style() {
        return "next--" + name().toLowerCase(Locale.ROOT);
    }
}
