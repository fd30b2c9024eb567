package org.dealwright.sales.product;

import org.dealwright.core.kernel.Coded;

/** Whether people may choose the thing for new records; old records keep it. */
public enum OnOff implements Coded {
    ACTIVE(0), INACTIVE(1);

    private final int number;

    OnOff(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
