package org.dealwright.work.automation;

import org.dealwright.core.kernel.ErrorCode;

/** Why something can't be done by itself as it was asked for. */
public enum AutomationError implements ErrorCode {
    TASK_WITHOUT_SUBJECT(0x8D003001),
    TASK_DAYS_NO_NUMBER(0x8D003002),
    TASK_NOT_ON_TYPE(0x8D003003),
    VALUE_COLUMN_FIXED(0x8D003004),
    SET_VALUE_UNREADABLE(0x8D003005);

    private final int number;

    AutomationError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
