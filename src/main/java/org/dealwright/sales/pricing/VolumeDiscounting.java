package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.dealwright.sales.pricing.Step.Kind;
import org.dealwright.sales.pricing.VolumeDiscount.Amount;
import org.dealwright.sales.pricing.VolumeDiscount.Kept;
import org.dealwright.sales.pricing.VolumeDiscount.Percentage;
import org.dealwright.sales.pricing.VolumeDiscount.Tier;
import org.dealwright.sales.pricing.VolumeDiscount.Tiers;

/** What buying this many takes off one unit; never less than 0, so a negative price gets none by percentage. */
final class VolumeDiscounting {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Worksheet sheet;

    VolumeDiscounting(Worksheet sheet) {
        this.sheet = sheet;
    }

    BigDecimal of(VolumeDiscount discount, BigDecimal price, BigDecimal quantity) {
        return switch (discount) {
            case Kept(var perUnit) -> perUnit.signum() == 0 ? none() : sheet.note(Kind.VOLUME_KEPT, sheet.amount(perUnit), Map.of());
            case Tiers(var tiers) -> covering(tiers, price, quantity);
        };
    }

    private BigDecimal covering(List<Tier> tiers, BigDecimal price, BigDecimal quantity) {
        return tiers.stream().filter(tier -> tier.covers(quantity)).findFirst()
                .map(tier -> by(tier, price)).orElseGet(this::none);
    }

    private BigDecimal by(Tier tier, BigDecimal price) {
        return switch (tier) {
            case Percentage(var low, var high, var percentage) -> {
                valid(percentage.signum() >= 0 && percentage.compareTo(HUNDRED) <= 0);
                var discount = sheet.amount(Rounding.percent(price, percentage).max(BigDecimal.ZERO));
                yield sheet.note(Kind.VOLUME_PERCENTAGE, discount, Map.of("percentage", percentage, "low", low, "high", high));
            }
            case Amount(var low, var high, var amount) -> {
                valid(amount.signum() >= 0);
                yield sheet.note(Kind.VOLUME_AMOUNT, sheet.amount(amount), Map.of("low", low, "high", high));
            }
        };
    }

    private BigDecimal none() {
        return sheet.amount(null);
    }

    private static void valid(boolean holds) {
        if (!holds) {
            throw new Unpriceable(PricingError.INVALID_DISCOUNT);
        }
    }
}
