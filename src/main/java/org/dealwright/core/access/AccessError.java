package org.dealwright.core.access;

import org.dealwright.core.kernel.ErrorCode;

/** Why someone may not do a thing. */
public enum AccessError implements ErrorCode {
    PRIVILEGE_MISSING(0x80040220),
    ACCESS_DENIED(0x80048306),
    USER_UNKNOWN(0x8D000301),
    USER_DISABLED(0x80040225),
    USER_WITHOUT_ROLE(0x80042F09),
    PRINCIPAL_PRIVILEGE_DENIED(0x80040231),
    OWNER_CANNOT_BE_SHAREE(0x80040214),
    LAST_ADMINISTRATOR(0x80041D39),
    CANNOT_DISABLE_ONESELF(0x80041D38);

    private final int number;

    AccessError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
