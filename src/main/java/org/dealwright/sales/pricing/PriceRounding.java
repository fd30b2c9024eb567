package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Coded;

/** How a computed unit price is made to look like a price. The prices that may be are a grid: an origin and every step above it. */
public sealed interface PriceRounding {
    BigDecimal apply(BigDecimal price);

    /** The computed price as it is. */
    record AsComputed() implements PriceRounding {
        @Override
        public BigDecimal apply(BigDecimal price) {
            return price;
        }
    }

    /** Prices such as …9.99 or …15: the ending repeats at the smallest power of ten above it, at least 1. */
    record EndsIn(BigDecimal ending, Direction direction) implements PriceRounding {
        @Override
        public BigDecimal apply(BigDecimal price) {
            return direction.choose(price, ending, period());
        }

        private BigDecimal period() {
            var period = BigDecimal.ONE;
            while (period.compareTo(ending) <= 0) {
                period = period.movePointRight(1);
            }
            return period;
        }
    }

    /** Prices such as 0.25, 0.50, 0.75. */
    record MultipleOf(BigDecimal step, Direction direction) implements PriceRounding {
        @Override
        public BigDecimal apply(BigDecimal price) {
            return direction.choose(price, BigDecimal.ZERO, step);
        }
    }

    /** The values of {@code roundingpolicycode} that round. */
    enum Direction implements Coded {
        UP(2), DOWN(3), NEAREST(4);

        private final int number;

        Direction(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }

        /** The grid price beside {@code price}; a tie goes up, and no price falls below the grid's origin. */
        BigDecimal choose(BigDecimal price, BigDecimal origin, BigDecimal step) {
            if (price.compareTo(origin) <= 0) {
                return origin;
            }
            var above = price.subtract(origin).remainder(step);
            var lower = price.subtract(above);
            var goesDown = above.signum() == 0 || this == DOWN || (this == NEAREST && above.add(above).compareTo(step) < 0);
            return goesDown ? lower : lower.add(step);
        }
    }

    int NO_POLICY = 1;
    int ENDS_IN = 1;
    int MULTIPLE_OF = 2;

    static PriceRounding of(PriceListItem item) {
        if (item.roundingPolicy() == null || item.roundingPolicy() == NO_POLICY) {
            return new AsComputed();
        }
        var direction = direction(item.roundingPolicy());
        var option = item.roundingOption();
        if (option == null || (option != ENDS_IN && option != MULTIPLE_OF)) {
            throw new Unpriceable(PricingError.INVALID_ROUNDING_OPTION);
        }
        return option == ENDS_IN
                ? new EndsIn(amount(item.roundingAmount(), BigDecimal.ZERO), direction)
                : new MultipleOf(amount(item.roundingAmount(), BigDecimal.ONE.movePointLeft(4)), direction);
    }

    private static Direction direction(int policy) {
        return Arrays.stream(Direction.values()).filter(direction -> direction.number == policy).findFirst()
                .orElseThrow(() -> new Unpriceable(PricingError.INVALID_ROUNDING_POLICY));
    }

    private static BigDecimal amount(@Nullable BigDecimal amount, BigDecimal least) {
        if (amount == null || amount.compareTo(least) < 0 || !MoneyRange.within(amount, MoneyRange.LIST_MAXIMUM)) {
            throw new Unpriceable(PricingError.INVALID_ROUNDING_AMOUNT);
        }
        return amount;
    }
}
