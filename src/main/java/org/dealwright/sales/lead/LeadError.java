package org.dealwright.sales.lead;

import org.dealwright.core.kernel.ErrorCode;

/** Why a lead is not qualified, disqualified or reactivated. */
public enum LeadError implements ErrorCode {
    LEAD_ALREADY_CLOSED(0x80040519),
    LEAD_ALREADY_OPEN(0x80040518),
    LEAD_HAS_OPPORTUNITY(0x8D001301),
    QUALIFIED_WITHOUT_CUSTOMER(0x8D001302),
    PROCESS_OF_ANOTHER_LEAD(0x8D001303),
    STAGE_NEEDS_QUALIFICATION(0x8D001304),
    LEAD_NOT_QUALIFIED(0x8D001305),
    UNDO_TOO_LATE(0x8D001306),
    UNDO_DEAL_CLOSED(0x8D001307),
    UNDO_IN_USE(0x8D001308),
    MAPPING_COLUMN_UNKNOWN(0x8D001309),
    MAPPING_TYPES_DIFFER(0x8D00130A),
    MAPPING_TOO_LONG(0x8D00130B),
    MAPPING_CHOICES_DIFFER(0x8D00130C),
    MAPPING_STAYS(0x8D00130D),
    ACTIVITY_NOT_CONVERTIBLE(0x8D00130E);

    private final int number;

    LeadError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
