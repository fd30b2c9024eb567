package org.dealwright.edge.exchange;

import java.util.Arrays;

/** What becomes of a line whose record is there already. The number is stored. */
public enum Existing {
    /** Nobody looks: every line is a new record. */
    CREATE(0),
    /** The record is changed; without one it is made. */
    UPDATE(1),
    /** The line is passed over; without a record it is made. */
    SKIP(2),
    /** The record is changed; without one the line fails. */
    UPDATE_ONLY(3);

    private final int number;

    Existing(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** CREATE where there is none of that number. */
    public static Existing of(int number) {
        return Arrays.stream(values()).filter(each -> each.number == number).findFirst().orElse(CREATE);
    }

    public boolean looks() {
        return this != CREATE;
    }
}
