package org.dealwright.edge.webapi.url;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Finds ids in text: 8-4-4-4-12 hexadecimal digits, bare or in braces. */
final class Guids {
    static final int LENGTH = 36;

    private Guids() {}

    /** The id that is the whole text, or null. */
    static @Nullable UUID parse(String text) {
        var bare = text.length() == LENGTH + 2 && text.startsWith("{") && text.endsWith("}") ? text.substring(1, LENGTH + 1) : text;
        return bare.length() == LENGTH && startsAt(bare, 0) ? UUID.fromString(bare) : null;
    }

    static boolean startsAt(String text, int at) {
        if (at + LENGTH > text.length()) {
            return false;
        }
        for (var i = 0; i < LENGTH; i++) {
            var dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? text.charAt(at + i) != '-' : !isHex(text.charAt(at + i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
