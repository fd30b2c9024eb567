package org.dealwright.core.action;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Settings.Currency;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType.Amount;
import org.dealwright.core.schema.ColumnType.Precision;

/** Currency, rate and base amounts of a draft: the rate is stamped anew at every write, amounts are rounded to the decimals of their source. */
final class Money {
    private static final int BASE_DECIMALS = 4;
    private static final BigDecimal LIMIT = new BigDecimal("922337203685477");

    private Money() {
    }

    static void stamp(Draft draft, Records records) {
        if (!draft.type().hasMoney()) {
            return;
        }
        var currency = currency(draft, records);
        draft.set(draft.type().exchangeRate(), currency.rate());
        for (var column : draft.type().amounts()) {
            if (column.type() instanceof Amount(var precision, _, _)) {
                convert(draft, column, precision, currency, records.settings().pricingDecimals());
            }
        }
    }

    private static void convert(Draft draft, Column<BigDecimal> column, Precision precision, Currency currency, int pricingDecimals) {
        var amount = draft.value(column);
        if (amount == null) {
            if (draft.changes(column)) {
                draft.set(draft.type().base(column), null);
            }
            return;
        }
        if (draft.changes(column)) {
            draft.set(column, amount.setScale(precision == Precision.ORGANIZATION ? pricingDecimals : currency.precision(), RoundingMode.HALF_UP));
        }
        draft.set(draft.type().base(column), base(column, draft.value(column), currency));
    }

    private static BigDecimal base(Column<BigDecimal> column, @Nullable BigDecimal amount, Currency currency) {
        var base = Objects.requireNonNull(amount).divide(currency.rate(), BASE_DECIMALS, RoundingMode.HALF_UP);
        if (base.abs().compareTo(LIMIT) > 0) {
            throw new Fault.Invalid(ActionError.BASE_AMOUNT_OVERFLOW, column.name(), Map.of("column", column.name(), "type", column.typeName()));
        }
        return base;
    }

    /** That of the row, else the one the actor works in, else the company's. */
    private static Currency currency(Draft draft, Records records) {
        var column = draft.type().currency();
        var settings = records.settings();
        var given = draft.value(column);
        if (given != null) {
            return settings.currency(given).orElseThrow(() -> new Fault.Invalid(ActionError.CURRENCY_UNKNOWN, column.name(), Map.of("value", given.id().toString())));
        }
        var chosen = settings.currency(records.own(SystemUser.CURRENCY)).or(settings::baseCurrency)
                .orElseThrow(() -> new Fault.Invalid(ActionError.CURRENCY_REQUIRED, column.name(), Map.of()));
        draft.set(column, chosen.ref());
        return chosen;
    }
}
