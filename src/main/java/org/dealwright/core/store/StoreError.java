package org.dealwright.core.store;

import org.dealwright.core.kernel.ErrorCode;

/** What can be wrong with a row that is read or written. */
public enum StoreError implements ErrorCode {
    RECORD_MISSING(0x80040217),
    VERSION_MISMATCH(0x80060882),
    DUPLICATE_KEY(0x80040237),
    /** For programs the same as {@link #RECORD_MISSING}: what a new value points at is not there. Arguments: column, type. */
    LOOKUP_MISSING(0x8D000401) {
        @Override
        public String hex() {
            return RECORD_MISSING.hex();
        }
    },
    REFERENCED_BY_OTHERS(0x80040227),
    BUSY(0x80044151),
    RESTORE_NEEDS_ANOTHER(0x8D000402);

    private final int number;

    StoreError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
