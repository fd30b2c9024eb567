package org.dealwright.edge.pages.view;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Light, dark, or what the device says; the value of {@code data-theme}. */
public enum Theme {
    LIGHT, DARK, AUTO;

    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param value what the cookie holds, anything else means AUTO */
    public static Theme of(@Nullable String value) {
        return "light".equals(value) ? LIGHT : "dark".equals(value) ? DARK : AUTO;
    }
}
