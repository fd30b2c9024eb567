package org.dealwright.sales.order;

import org.dealwright.core.kernel.ErrorCode;

/** Why an order is refused. */
public enum OrderError implements ErrorCode {
    ORDER_OTHER_CURRENCY(0x80048cee),
    ORDER_CURRENCY_FIXED(0x8d003301),
    ORDER_TO_CLOSE_MISSING(0x8d003302),
    ORDER_PROCESSING_OFF(0x8d003303);

    private final int number;

    OrderError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
