package org.dealwright.core.access;

/** How far a privilege reaches: one's own rows, those of one's unit, of the units below too, or all. The number is stored. */
public enum Depth {
    NONE(0, '-'), USER(1, 'U'), UNIT(2, 'B'), BELOW(3, 'D'), ORGANIZATION(4, 'O');

    private final int number;
    private final char letter;

    Depth(int number, char letter) {
        this.number = number;
        this.letter = letter;
    }

    public int number() {
        return number;
    }

    /** The letter by which role tables are written: U B D O, or - for none. */
    public char letter() {
        return letter;
    }

    public static Depth of(int number) {
        return values()[number];
    }

    public static Depth of(char letter) {
        for (var depth : values()) {
            if (depth.letter == letter) {
                return depth;
            }
        }
        throw new IllegalArgumentException("no depth is written " + letter);
    }
}
