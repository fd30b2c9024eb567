package org.dealwright.sales.lead;

import org.dealwright.core.kernel.ErrorCode;

/** Why a lead is not qualified, disqualified or reactivated. */
public enum LeadError implements ErrorCode {
    LEAD_ALREADY_CLOSED(0x80040519),
    LEAD_ALREADY_OPEN(0x80040518),
    LEAD_HAS_OPPORTUNITY(0x8D001301),
    QUALIFIED_WITHOUT_CUSTOMER(0x8D001302),
    PROCESS_OF_ANOTHER_LEAD(0x8D001303),
    STAGE_NEEDS_QUALIFICATION(0x8D001304);

    private final int number;

    LeadError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
