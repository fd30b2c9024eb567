package org.dealwright.sales.opportunity;

import org.dealwright.core.kernel.ErrorCode;

/** Why an opportunity is not changed, closed or reopened. */
public enum OpportunityError implements ErrorCode {
    OPPORTUNITY_ALREADY_CLOSED(0x80040515),
    OPPORTUNITY_ALREADY_OPEN(0x8004051A),
    OPPORTUNITY_CURRENCY_LOCKED(0x80048479),
    REVENUE_IS_CALCULATED(0x8D001402),
    FORECAST_SET_BY_CLOSING(0x8D001403),
    CLOSE_CURRENCY_DIFFERS(0x8D001404),
    OPPORTUNITY_TO_CLOSE_MISSING(0x8D001405),
    STAGE_NOT_IN_PROCESS(0x8D001406);

    private final int number;

    OpportunityError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
