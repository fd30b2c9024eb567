package org.dealwright.sales.product;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** Discount lists give percentages or amounts of one currency, never both; their tiers do not overlap. */
@Component
final class DiscountRule implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(DiscountList.TYPE) || type.equals(Discount.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        if (draft.type().equals(DiscountList.TYPE)) {
            list(draft);
        } else {
            Lookups.row(DiscountList.TYPE, draft.value(Discount.LIST), records).ifPresent(list -> tier(draft, list, records));
        }
    }

    private static void list(Draft draft) {
        var byAmount = Boolean.TRUE.equals(draft.value(DiscountList.BY_AMOUNT));
        var currency = draft.value(DiscountList.CURRENCY);
        if (byAmount && currency == null) {
            throw new Fault.Invalid(CatalogueError.AMOUNT_LIST_NEEDS_CURRENCY, DiscountList.CURRENCY.name(),
                    Map.of("type", draft.type().name()));
        }
        if (!byAmount && currency != null) {
            throw new Fault.Invalid(CatalogueError.PERCENTAGE_LIST_HAS_NO_CURRENCY, DiscountList.CURRENCY.name(),
                    Map.of("type", draft.type().name()));
        }
    }

    private static void tier(Draft draft, Row list, Records records) {
        var byAmount = Boolean.TRUE.equals(list.get(DiscountList.BY_AMOUNT));
        oneOfBoth(draft, byAmount);
        draft.set(Discount.BY_AMOUNT, byAmount);
        if (byAmount) {
            draft.set(Discount.TYPE.currency(), list.get(DiscountList.CURRENCY));
        }
        var low = draft.value(Discount.LOW);
        var high = draft.value(Discount.HIGH);
        if (low != null && high != null) {
            if (low.compareTo(high) >= 0) {
                throw refused(CatalogueError.TIER_REVERSED, low, high);
            }
            apart(draft, low, high, list, records);
            draft.set(Discount.NAME, low.stripTrailingZeros().toPlainString() + " – " + high.stripTrailingZeros().toPlainString());
        }
    }

    private static void oneOfBoth(Draft draft, boolean byAmount) {
        var percentage = draft.value(Discount.PERCENTAGE);
        var amount = draft.value(Discount.AMOUNT);
        if (percentage != null && amount != null) {
            throw invalid(CatalogueError.TIER_AMOUNT_AND_PERCENTAGE);
        }
        if (byAmount && percentage != null) {
            throw invalid(CatalogueError.TIER_TAKES_NO_PERCENTAGE);
        }
        if (!byAmount && amount != null) {
            throw invalid(CatalogueError.TIER_TAKES_NO_AMOUNT);
        }
        if (percentage == null && amount == null) {
            throw invalid(CatalogueError.TIER_SAYS_NOTHING);
        }
    }

    private static void apart(Draft draft, BigDecimal low, BigDecimal high, Row list, Records records) {
        if (draft.isNew() || draft.changesAny(Discount.LOW, Discount.HIGH)) {
            Lookups.where(Discount.TYPE, Predicate.pointsAt(Discount.LIST, list.id()), records).stream()
                    .filter(other -> !Objects.equals(other.id(), draft.id()))
                    .filter(other -> low.compareTo(other.require(Discount.HIGH)) <= 0 && high.compareTo(other.require(Discount.LOW)) >= 0)
                    .findFirst().ifPresent(other -> {
                        throw refused(CatalogueError.TIERS_OVERLAP, other.require(Discount.LOW), other.require(Discount.HIGH));
                    });
        }
    }

    private static Fault.Refused refused(CatalogueError code, BigDecimal low, BigDecimal high) {
        return new Fault.Refused(code, Discount.LOW.name(), Map.of("type", "discount", "low", low, "high", high));
    }

    private static Fault.Invalid invalid(CatalogueError code) {
        return new Fault.Invalid(code, Discount.PERCENTAGE.name(), Map.of("type", "discount"));
    }
}
