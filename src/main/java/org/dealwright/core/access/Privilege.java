package org.dealwright.core.access;

/** What can be done to a row. The mask is the bit by which a share stores it; the order is that in which roles are written down. */
public enum Privilege {
    CREATE(32), READ(1), WRITE(2), DELETE(65536), APPEND(4), APPENDTO(16), ASSIGN(524288), SHARE(262144);

    private final int mask;

    Privilege(int mask) {
        this.mask = mask;
    }

    public int mask() {
        return mask;
    }
}
