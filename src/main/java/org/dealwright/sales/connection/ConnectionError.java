package org.dealwright.sales.connection;

import org.dealwright.core.kernel.ErrorCode;

/** Why two records are not connected. */
public enum ConnectionError implements ErrorCode {
    CONNECTED_TO_ITSELF(0x80048203),
    NOT_A_STAKEHOLDER(0x8D001701),
    ROLE_OF_ANOTHER_KIND(0x8D001702);

    private final int number;

    ConnectionError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
