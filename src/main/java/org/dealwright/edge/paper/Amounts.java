package org.dealwright.edge.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Settings;
import org.dealwright.core.company.Organization;
import org.dealwright.core.language.Formats;
import org.dealwright.core.language.MoneyFormat;
import org.dealwright.core.language.MoneyFormat.Mark;

/** Numbers of one document, in its currency and language. */
final class Amounts {
    private static final int USUAL_DECIMALS = 2;
    private final Formats formats;
    private final int decimals;
    private final int priceDecimals;
    private final @Nullable MoneyFormat money;

    Amounts(Formats formats, Settings settings, Settings.@Nullable Currency currency) {
        this.formats = formats;
        this.decimals = currency == null ? USUAL_DECIMALS : currency.precision();
        this.priceDecimals = Math.max(decimals, settings.pricingDecimals());
        var mark = Objects.equals(settings.get(Organization.CURRENCY_DISPLAY), 1) ? Mark.CODE : Mark.SYMBOL;
        this.money = currency == null ? null : new MoneyFormat(currency.code(), currency.symbol(), currency.precision(), mark);
    }

    /** Without its currency, as in a table whose head names it. */
    String bare(@Nullable BigDecimal amount) {
        return formats.number(orZero(amount), decimals);
    }

    /** A unit price keeps the decimals that it has. */
    String price(@Nullable BigDecimal price) {
        var digits = Math.max(decimals, orZero(price).stripTrailingZeros().scale());
        return formats.number(orZero(price), Math.min(digits, priceDecimals));
    }

    String full(@Nullable BigDecimal amount) {
        return money == null ? bare(amount) : formats.money(orZero(amount), money);
    }

    String quantity(@Nullable BigDecimal quantity) {
        return formats.number(orZero(quantity).stripTrailingZeros());
    }

    BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(decimals, RoundingMode.HALF_UP);
    }

    static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    static boolean isNothing(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() == 0;
    }
}
