package org.dealwright.edge.webapi.bind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;

import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Compare;
import org.dealwright.core.query.Predicate.IsEmpty;
import org.dealwright.core.query.Predicate.Not;

/** Comparisons with numbers that the column may have no room for. */
final class Numbers {
    private Numbers() {
    }

    static Predicate whole(Path path, Operator operator, BigDecimal number) {
        return compare(path, operator, number, 0, BigDecimal.valueOf(Integer.MAX_VALUE), BigDecimal::intValueExact);
    }

    static Predicate longer(Path path, Operator operator, BigDecimal number) {
        return compare(path, operator, number, 0, BigDecimal.valueOf(Long.MAX_VALUE), BigDecimal::longValueExact);
    }

    /** @param digits before the point */
    static Predicate decimal(Path path, Operator operator, BigDecimal number, int scale, int digits) {
        return compare(path, operator, number, scale, BigDecimal.TEN.pow(digits), Function.identity());
    }

    private static Predicate compare(Path path, Operator operator, BigDecimal number, int scale, BigDecimal max, Function<BigDecimal, ?> value) {
        if (number.abs().compareTo(max) > 0) {
            return beyond(path, operator, number.signum() > 0);
        }
        var floor = number.setScale(scale, RoundingMode.FLOOR);
        var bound = value.apply(floor);
        return floor.compareTo(number) == 0 ? new Compare(path, operator, bound) : between(path, operator, bound);
    }

    /** Compares with something between a value and the next one. */
    static Predicate between(Path path, Operator operator, Object below) {
        return switch (operator) {
            case EQ -> Predicate.nothing();
            case NE -> Predicate.everything();
            case GT, GE -> new Compare(path, Operator.GT, below);
            case LT, LE -> new Compare(path, Operator.LE, below);
        };
    }

    private static Predicate beyond(Path path, Operator operator, boolean above) {
        return switch (operator) {
            case EQ -> Predicate.nothing();
            case NE -> Predicate.everything();
            case GT, GE -> above ? Predicate.nothing() : new Not(new IsEmpty(path));
            case LT, LE -> above ? new Not(new IsEmpty(path)) : Predicate.nothing();
        };
    }
}
