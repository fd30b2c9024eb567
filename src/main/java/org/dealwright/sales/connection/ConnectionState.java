package org.dealwright.sales.connection;

import org.dealwright.core.kernel.Coded;

/** Whether a connection, or a role, is still used. */
public enum ConnectionState implements Coded {
    ACTIVE(0), INACTIVE(1);

    private final int number;

    ConnectionState(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
