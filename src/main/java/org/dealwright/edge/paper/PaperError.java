package org.dealwright.edge.paper;

import org.dealwright.core.kernel.ErrorCode;

/** Why a logo is not taken. */
public enum PaperError implements ErrorCode {
    LOGO_NOT_AN_IMAGE(0x8D000E01),
    LOGO_TOO_LARGE(0x8D000E02);

    private final int number;

    PaperError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
