package org.dealwright.core.access;

/** What can be done to a row. The mask is the bit by which a share stores it; the order is that in which roles are written down. */
public enum Privilege {
    CREATE(0, 32), READ(1, 1), WRITE(2, 2), DELETE(3, 65536), APPEND(4, 4), APPENDTO(5, 16), ASSIGN(6, 524288), SHARE(7, 262144);

    private final int number;
    private final int mask;

    Privilege(int number, int mask) {
        this.number = number;
        this.mask = mask;
    }

    /** As roles store it. */
    public int number() {
        return number;
    }

    public static Privilege of(int number) {
        return values()[number];
    }

    public int mask() {
        return mask;
    }
}
