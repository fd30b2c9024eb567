package org.dealwright.edge.pages.view;

/**
 * The initials of a person or firm on a colour that stays theirs.
 * Shape: at most two letters, one for Chinese names; hue in degrees, from the name alone.
 */
public record Face(String initials, int hue, boolean firm) {
    public static Face person(String name) {
        return new Face(initials(name), hue(name), false);
    }

    public static Face firm(String name) {
        return new Face(initials(name), hue(name), true);
    }

    private static String initials(String name) {
        var words = name.strip().split("[\\s,.&-]+");
        var first = letter(words[0]);
        var alone = words.length == 1 || Character.isIdeographic(first.isEmpty() ? ' ' : first.codePointAt(0));
        return alone ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }

    private static int hue(String name) {
        return Math.floorMod(name.hashCode() * 31, 36) * 10;
    }
}
