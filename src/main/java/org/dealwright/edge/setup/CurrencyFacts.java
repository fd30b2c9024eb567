package org.dealwright.edge.setup;

import java.util.Locale;
import java.util.Map;

import com.ibm.icu.util.Currency;

import org.dealwright.core.company.TransactionCurrency;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.store.Values;

/** What the world knows of a currency by its ISO code: name, symbol, decimals. */
record CurrencyFacts(String code, String name, String symbol, int decimals) {
    /** @throws Fault.Invalid when there is no such currency */
    static CurrencyFacts of(String asked, Language language) {
        var code = asked.strip().toUpperCase(Locale.ROOT);
        if (!Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).anyMatch(code::equals)) {
            throw new Fault.Invalid(SetupError.CURRENCY_CODE_UNKNOWN, "currency", Map.of("code", asked));
        }
        var currency = Currency.getInstance(code);
        return new CurrencyFacts(code, currency.getName(language.locale(), Currency.LONG_NAME, null),
                currency.getName(language.locale(), Currency.NARROW_SYMBOL_NAME, null), currency.getDefaultFractionDigits());
    }

    Values values() {
        return Values.of(TransactionCurrency.TYPE).set(TransactionCurrency.CODE, code).set(TransactionCurrency.NAME, name)
                .set(TransactionCurrency.SYMBOL, symbol).set(TransactionCurrency.PRECISION, decimals);
    }
}
