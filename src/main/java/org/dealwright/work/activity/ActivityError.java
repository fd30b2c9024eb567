package org.dealwright.work.activity;

import org.dealwright.core.kernel.ErrorCode;

/** Why an activity is not ended. */
public enum ActivityError implements ErrorCode {
    ACTIVITY_ALREADY_ENDED(0x8D001201),
    NOT_AN_ACTIVITY(0x8D001202);

    private final int number;

    ActivityError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
