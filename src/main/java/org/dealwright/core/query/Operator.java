package org.dealwright.core.query;

/** How two values compare. An empty value equals nothing but emptiness and is neither less nor greater than anything. */
public enum Operator {
    EQ, NE, LT, LE, GT, GE;

    /** The operator that holds for exactly the other non-empty values. */
    public Operator negated() {
        return switch (this) {
            case EQ -> NE;
            case NE -> EQ;
            case LT -> GE;
            case LE -> GT;
            case GT -> LE;
            case GE -> LT;
        };
    }

    /** @param comparison negative, zero or positive, as from compareTo */
    public boolean holds(int comparison) {
        return switch (this) {
            case EQ -> comparison == 0;
            case NE -> comparison != 0;
            case LT -> comparison < 0;
            case LE -> comparison <= 0;
            case GT -> comparison > 0;
            case GE -> comparison >= 0;
        };
    }
}
