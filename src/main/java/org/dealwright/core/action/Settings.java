package org.dealwright.core.action;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.company.Organization;
import org.dealwright.core.company.TransactionCurrency;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;

/** The company's settings and currencies at one moment. Before the company is set up there are none, and columns answer with their initial values. */
public record Settings(Optional<Row> company, Map<UUID, Currency> currencies) {
    /**
     * One currency.
     *
     * @param rate units of it for one of the base currency
     */
    public record Currency(UUID id, String code, String symbol, int precision, BigDecimal rate) {
        public Ref ref() {
            return TransactionCurrency.TYPE.ref(id);
        }
    }

    /** A setting; its initial value where the company does not say. */
    public <T> @Nullable T get(Column<T> setting) {
        var said = company.map(row -> row.get(setting));
        return said.isPresent() ? said.get() : setting.initial();
    }

    public boolean is(Column<Boolean> setting) {
        return Boolean.TRUE.equals(get(setting));
    }

    public Optional<Currency> currency(@Nullable Ref ref) {
        return ref == null ? Optional.empty() : Optional.ofNullable(currencies.get(ref.id()));
    }

    public Optional<Currency> baseCurrency() {
        return currency(get(Organization.BASE_CURRENCY));
    }

    /** Decimals of unit prices and costs. */
    public int pricingDecimals() {
        var decimals = get(Organization.PRICING_PRECISION);
        return decimals == null ? 2 : decimals;
    }
}
