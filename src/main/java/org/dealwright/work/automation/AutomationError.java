package org.dealwright.work.automation;

import org.dealwright.core.kernel.ErrorCode;

/** Why something can't be done by itself as it was asked for. */
public enum AutomationError implements ErrorCode {
    TASK_WITHOUT_SUBJECT(0x8D001201),
    TASK_DAYS_NO_NUMBER(0x8D001202),
    TASK_NOT_ON_TYPE(0x8D001203),
    VALUE_COLUMN_FIXED(0x8D001204),
    VALUE_UNREADABLE(0x8D001205);

    private final int number;

    AutomationError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
