package org.dealwright.sales.rivalry;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Who is ahead. */
public enum Verdict {
    OURS, THEIRS, EVEN, UNKNOWN;

    static Verdict of(@Nullable BigDecimal ours, @Nullable BigDecimal theirs) {
        return ours == null || theirs == null ? UNKNOWN : switch (Integer.signum(ours.compareTo(theirs))) {
            case 1 -> OURS;
            case -1 -> THEIRS;
            default -> EVEN;
        };
    }
}
