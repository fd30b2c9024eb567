package org.dealwright.sales.pricing;

import java.util.Arrays;

import org.dealwright.core.kernel.Coded;

/** The values of {@code producttypecode} on a line. */
public enum LineKind implements Coded {
    PRODUCT(1), BUNDLE(2), REQUIRED_COMPONENT(3), OPTIONAL_COMPONENT(4), PROJECT_SERVICE(5);

    private final int number;

    LineKind(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    public static LineKind of(int number) {
        return Arrays.stream(values()).filter(kind -> kind.number == number).findFirst().orElse(PRODUCT);
    }
}
