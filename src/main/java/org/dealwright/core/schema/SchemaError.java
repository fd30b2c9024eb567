package org.dealwright.core.schema;

import org.dealwright.core.kernel.ErrorCode;

/** What can be wrong with names of types and columns, and with values for them. */
public enum SchemaError implements ErrorCode {
    UNKNOWN_TYPE(0x8D000101),
    UNKNOWN_COLUMN(0x8D000102),
    VALUE_REQUIRED(0x8D000103),
    VALUE_WRONG_TYPE(0x8D000104),
    VALUE_TOO_LONG(0x80044331),
    VALUE_OUT_OF_RANGE(0x8D000105),
    VALUE_UNKNOWN_CHOICE(0x8D000106),
    VALUE_WRONG_TARGET(0x8D000107),
    VALUE_BAD_EMAIL(0x8D000108),
    VALUE_BAD_URL(0x8D000109),
    VALUE_READ_ONLY(0x8D00010A),
    VALUE_HAS_CONTROL_CHARACTERS(0x8D00010B);

    private final int number;

    SchemaError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
