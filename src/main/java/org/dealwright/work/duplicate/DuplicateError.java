package org.dealwright.work.duplicate;

import org.dealwright.core.kernel.ErrorCode;

/** Why a record that looks like another one is not written. */
public enum DuplicateError implements ErrorCode {
    DUPLICATE_FOUND(0x80040333);

    private final int number;

    DuplicateError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
