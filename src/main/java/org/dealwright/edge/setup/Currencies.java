package org.dealwright.edge.setup;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.ibm.icu.util.Currency;

import org.dealwright.core.company.TransactionCurrency;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.store.Values;

/** What the world knows of its currencies: ISO codes, names, symbols, decimals. */
public final class Currencies {
    private static final Date TODAY = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

    private Currencies() {
    }

    /** One currency in one language. */
    public record Facts(String code, String name, String symbol, int decimals) {
        private static Facts of(Currency currency, Language language) {
            return new Facts(currency.getCurrencyCode(), currency.getName(language.locale(), Currency.LONG_NAME, null),
                    currency.getName(language.locale(), Currency.NARROW_SYMBOL_NAME, null), currency.getDefaultFractionDigits());
        }

        Values values() {
            return Values.of(TransactionCurrency.TYPE).set(TransactionCurrency.CODE, code).set(TransactionCurrency.NAME, name)
                    .set(TransactionCurrency.SYMBOL, symbol).set(TransactionCurrency.PRECISION, decimals);
        }
    }

    /** Those in use today, by code. */
    public static List<Facts> all(Language language) {
        return Currency.getAvailableCurrencies().stream().filter(Currencies::isInUse).map(currency -> Facts.of(currency, language))
                .sorted(Comparator.comparing(Facts::code)).toList();
    }

    /** @throws Fault.Invalid when there is no such currency */
    static Facts of(String asked, Language language) {
        var code = asked.strip().toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream().filter(currency -> currency.getCurrencyCode().equals(code)).findFirst()
                .map(currency -> Facts.of(currency, language))
                .orElseThrow(() -> new Fault.Invalid(SetupError.CURRENCY_CODE_UNKNOWN, "currency", Map.of("code", asked)));
    }

    private static boolean isInUse(Currency currency) {
        var code = currency.getCurrencyCode();
        return Currency.isAvailable(code, TODAY, TODAY) && !code.startsWith("X");
    }
}
