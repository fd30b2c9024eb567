package org.dealwright.core.query;

import org.dealwright.core.kernel.ErrorCode;

/** What can be wrong with a question. */
public enum QueryError implements ErrorCode {
    OPERATOR_NOT_FOR_TYPE(0x8D000201),
    TOO_MANY_CONDITIONS(0x8004430C),
    TOO_MANY_JOINS(0x8004430D),
    POSITION_DOES_NOT_FIT(0x8D000202);

    private final int number;

    QueryError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
