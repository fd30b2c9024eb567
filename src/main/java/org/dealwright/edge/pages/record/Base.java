package org.dealwright.edge.pages.record;

/**
 * What an edit of one value was based on.
 * Shape: written {@code 17~-4021}.
 *
 * @param version of the whole record
 * @param value a hash of the value that was shown
 */
record Base(long version, int value) {
    String text() {
        return version + "~" + value;
    }

    /** Of no version when the text is not ours: then it never fits. */
    static Base read(String text) {
        var parts = text.split("~", -1);
        return parts.length == 2 && parts[0].matches("[0-9]{1,18}") && parts[1].matches("-?[0-9]{1,10}")
                ? new Base(Long.parseLong(parts[0]), (int) Long.parseLong(parts[1])) : new Base(-1, 0);
    }
}
