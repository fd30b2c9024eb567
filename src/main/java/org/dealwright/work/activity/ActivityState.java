package org.dealwright.work.activity;

import org.dealwright.core.kernel.Coded;

/** Where an activity stands; the reasons differ by kind. Only appointments know SCHEDULED. */
public enum ActivityState implements Coded {
    OPEN(0), COMPLETED(1), CANCELED(2), SCHEDULED(3);

    private final int number;

    ActivityState(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    /** Whether somebody still has to do something. */
    public boolean isPending() {
        return this == OPEN || this == SCHEDULED;
    }
}
