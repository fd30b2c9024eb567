package org.dealwright.edge.pages.lines;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Settings;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;

/** Numbers in the cells of one grid; its heads name the currency. */
final class Money {
    static final String NONE = "–";
    private static final int USUAL_DECIMALS = 2;
    private final Visit visit;
    private final Optional<Settings.Currency> currency;
    private final int decimals;

    Money(Visit visit, Row header) {
        this.visit = visit;
        this.currency = visit.settings().currency(header.get(header.type().currency()));
        this.decimals = currency.map(Settings.Currency::precision).orElse(USUAL_DECIMALS);
    }

    String symbol() {
        return currency.map(Settings.Currency::symbol).orElse("");
    }

    String quantity(@Nullable BigDecimal value) {
        return value == null ? NONE : visit.formats().number(value.stripTrailingZeros());
    }

    String amount(@Nullable BigDecimal value) {
        return value == null ? NONE : visit.formats().number(value, decimals);
    }

    /** What is not there is not nought. */
    String some(@Nullable BigDecimal value) {
        return value == null || value.signum() == 0 ? NONE : amount(value);
    }

    /** A unit price keeps the decimals that it has. */
    String price(@Nullable BigDecimal value) {
        if (value == null) {
            return NONE;
        }
        var most = Math.max(decimals, visit.settings().pricingDecimals());
        return visit.formats().number(value, Math.clamp(value.stripTrailingZeros().scale(), decimals, most));
    }
}
