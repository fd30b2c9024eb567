package org.dealwright.core.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.NoUnit;
import com.ibm.icu.util.ULocale;

/** How one language, as one country writes it, shows numbers, money and times; made once, for any number of threads. */
final class LanguageFormats {
    private final ULocale locale;
    private final LocalizedNumberFormatter numbers;
    private final LocalizedNumberFormatter percents;
    private final RelativeDateTimeFormatter relative;
    private final DateFormat date;
    private final DateFormat longDate;
    private final DateFormat shortDate;
    private final DateFormat time;
    private final DateFormat dateTime;
    private final Map<MoneyFormat, LocalizedNumberFormatter> moneys = new ConcurrentHashMap<>();
    private final LocalizedNumberFormatter shortNumbers;
    private final Map<MoneyFormat, DecimalFormat> shortMoneys = new ConcurrentHashMap<>();
    private final Map<Integer, LocalizedNumberFormatter> decimals = new ConcurrentHashMap<>();

    LanguageFormats(ULocale locale) {
        this.locale = locale;
        numbers = NumberFormatter.withLocale(locale).precision(Precision.unlimited()).roundingMode(RoundingMode.HALF_UP);
        shortNumbers = numbers.notation(Notation.compactShort()).precision(Precision.maxSignificantDigits(3));
        percents = numbers.unit(NoUnit.PERCENT).scale(Scale.none());
        relative = RelativeDateTimeFormatter.getInstance(locale);
        date = DateFormat.getInstanceForSkeleton("yMMMd", locale);
        longDate = DateFormat.getInstanceForSkeleton("yMMMMEEEEd", locale);
        shortDate = DateFormat.getInstanceForSkeleton("MMMd", locale);
        time = DateFormat.getInstanceForSkeleton("jm", locale);
        dateTime = DateFormat.getInstanceForSkeleton("yMMMdjm", locale);
    }

    Locale locale() {
        return locale.toLocale();
    }

    String number(BigDecimal value) {
        return numbers.format(value).toString();
    }

    /** Grouped like amounts with their currency, so that figures under each other line up. */
    String number(BigDecimal value, int places) {
        return decimals.computeIfAbsent(places, digits -> numbers.precision(Precision.fixedFraction(digits)).grouping(GroupingStrategy.ON_ALIGNED)).format(value).toString();
    }

    String percent(BigDecimal value) {
        return percents.format(value).toString();
    }

    String money(BigDecimal amount, MoneyFormat money) {
        var format = moneys.computeIfAbsent(money, shown -> unit(shown).precision(Precision.fixedFraction(shown.precision())));
        return format.format(amount).toString();
    }

    /** The symbol stands where it stands with whole amounts; the library's own short patterns put it elsewhere in some languages. */
    String shortMoney(BigDecimal amount, MoneyFormat money) {
        var around = shortMoneys.computeIfAbsent(money, this::around);
        var number = shortNumbers.format(amount.abs()).toString();
        return amount.signum() < 0 ? around.getNegativePrefix() + number + around.getNegativeSuffix()
                : around.getPositivePrefix() + number + around.getPositiveSuffix();
    }

    private LocalizedNumberFormatter unit(MoneyFormat money) {
        var currency = Currency.getInstance(money.code());
        return switch (money.mark()) {
            case CODE -> numbers.unit(currency).unitWidth(UnitWidth.ISO_CODE);
            case SYMBOL -> withSymbol(currency, money.symbol()).roundingMode(RoundingMode.HALF_UP);
        };
    }

    /** The company's own symbol in the place that the language gives to a symbol; only the older class of the library takes one. */
    private LocalizedNumberFormatter withSymbol(Currency currency, String symbol) {
        return pattern(currency, symbol).toNumberFormatter();
    }

    private DecimalFormat around(MoneyFormat money) {
        return pattern(Currency.getInstance(money.code()), money.mark() == MoneyFormat.Mark.CODE ? money.code() : money.symbol());
    }

    private DecimalFormat pattern(Currency currency, String symbol) {
        var format = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        var symbols = format.getDecimalFormatSymbols();
        symbols.setCurrencySymbol(symbol);
        format.setDecimalFormatSymbols(symbols);
        return format;
    }

    String date(Temporal day) {
        return show(date, day);
    }

    String longDate(Temporal day) {
        return show(longDate, day);
    }

    String shortDate(Temporal day) {
        return show(shortDate, day);
    }

    String time(Temporal moment) {
        return show(time, moment);
    }

    String dateTime(Temporal moment) {
        return show(dateTime, moment);
    }

    String relative(long count, RelativeDateTimeUnit unit) {
        return relative.format((double) count, unit);
    }

    /** Date formats of the library keep state while they work. */
    private static String show(DateFormat format, Temporal temporal) {
        return ((DateFormat) format.clone()).format(temporal);
    }
}
