package org.dealwright.sales.literature;

import org.dealwright.core.kernel.ErrorCode;

/** Why a piece of literature is not sent or opened. */
public enum LiteratureError implements ErrorCode {
    LITERATURE_EXPIRED(0x8D001501),
    LITERATURE_NOT_FOR_CUSTOMERS(0x8D001502),
    LITERATURE_IS_EMPTY(0x8D001503),
    LITERATURE_LINK_ENDED(0x8D001504),
    LITERATURE_RECEIVER_MISSING(0x8D001505);

    private final int number;

    LiteratureError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
