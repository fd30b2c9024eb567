package org.dealwright.work.activity;

import org.dealwright.core.kernel.ErrorCode;

/** Why an activity is not ended, moved or repeated. */
public enum ActivityError implements ErrorCode {
    ACTIVITY_ALREADY_ENDED(0x8D001201),
    NOT_AN_ACTIVITY(0x8D001202),
    SNOOZED_INTO_THE_PAST(0x8D001203),
    NO_START(0x8D001204),
    ALREADY_A_SERIES(0x8D001205),
    SERIES_WITHOUT_END(0x8D001206),
    NO_SERIES(0x8D001207);

    private final int number;

    ActivityError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
