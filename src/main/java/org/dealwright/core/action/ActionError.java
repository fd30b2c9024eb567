package org.dealwright.core.action;

import org.dealwright.core.kernel.ErrorCode;

/** Why a write is refused, whatever the type. */
public enum ActionError implements ErrorCode {
    MOVE_ILLEGAL(0x80040233),
    REASON_NOT_OF_STATE(0x80048408),
    RECORD_READ_ONLY(0x8D000501),
    STATE_NOT_ON_CREATE(0x8D000502),
    CURRENCY_REQUIRED(0x80048CFB),
    CURRENCY_UNKNOWN(0x8D000503),
    BASE_AMOUNT_OVERFLOW(0x80048CEC),
    DELETE_RESTRICTED(0x8D000504),
    RESTORE_CONFLICT(0x8D000505),
    OWNER_UNKNOWN(0x8D000506),
    TYPE_NOT_OWNED(0x8D000507),
    PARENT_REQUIRED(0x8D000508),
    ASSOCIATION_UNKNOWN(0x8D000509),
    ACTION_REQUIRED(0x8D00050A),
    MERGE_NOT_KNOWN(0x8D00050B),
    MERGE_WITH_ITSELF(0x8D00050C),
    MERGE_NOT_ACTIVE(0x8D00050D),
    MERGE_PARENTS_DIFFER(0x8D00050E);

    private final int number;

    ActionError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
