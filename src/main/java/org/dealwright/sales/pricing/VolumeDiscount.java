package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.util.List;

/** What buying many takes off the price of one unit. */
public sealed interface VolumeDiscount {
    VolumeDiscount NONE = new Tiers(List.of());

    /** The tiers of the discount list; a quantity between two tiers gets none. */
    record Tiers(List<Tier> tiers) implements VolumeDiscount {
        public Tiers {
            tiers = List.copyOf(tiers);
        }
    }

    /** The stored discount of one unit: nothing that decides it has changed, at most the price was overridden. */
    record Kept(BigDecimal perUnit) implements VolumeDiscount {
    }

    /** Holds for quantities, of either sign, from {@code low} to {@code high}, both included. */
    sealed interface Tier {
        BigDecimal low();

        BigDecimal high();

        default boolean covers(BigDecimal quantity) {
            return low().compareTo(quantity.abs()) <= 0 && high().compareTo(quantity.abs()) >= 0;
        }
    }

    /** @param percentage of the unit price, 0-100 */
    record Percentage(BigDecimal low, BigDecimal high, BigDecimal percentage) implements Tier {
    }

    /** @param amount off one unit */
    record Amount(BigDecimal low, BigDecimal high, BigDecimal amount) implements Tier {
    }
}
