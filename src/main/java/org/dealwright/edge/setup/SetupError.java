package org.dealwright.edge.setup;

import org.dealwright.core.kernel.ErrorCode;

/** Why a company is not founded. */
public enum SetupError implements ErrorCode {
    ALREADY_SET_UP(0x8D000701),
    SETUP_CODE_WRONG(0x8D000702),
    CURRENCY_CODE_UNKNOWN(0x8D000703);

    private final int number;

    SetupError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
