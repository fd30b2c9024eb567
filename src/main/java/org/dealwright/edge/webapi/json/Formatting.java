package org.dealwright.edge.webapi.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Settings;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.MoneyFormat;
import org.dealwright.core.language.MoneyFormat.Mark;
import org.dealwright.core.language.Words;
import org.dealwright.core.query.Path;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** Values as people read them: labels of choices, names, money with its symbol, times of the asker's zone. */
public final class Formatting {
    private static final String BASE = "_base";
    private final Words words;
    private final Settings settings;

    public Formatting(Words words, Settings settings) {
        this.words = words;
        this.settings = settings;
    }

    /** Result: null where a value is shown as it is. */
    @Nullable String of(Row row, Path path, Object value) {
        return switch (path.column().type()) {
            case ColumnType.Choice(var options) -> label(options, (Integer) value);
            case ColumnType.MultiChoice(var options) -> ((Set<?>) value).stream().map(Integer.class::cast).sorted()
                    .map(number -> label(options, number)).collect(Collectors.joining("; "));
            case ColumnType.YesNo(var options) -> yesNo(options, (Boolean) value);
            case ColumnType.Amount _ -> money(row, path, (BigDecimal) value);
            case ColumnType.Moment _ -> words.formats().dateTime((Instant) value);
            case ColumnType.Day _ -> words.formats().date((LocalDate) value);
            case ColumnType.WholeNumber _ -> words.formats().number((Integer) value);
            case ColumnType.LongNumber _ -> words.formats().number((Long) value);
            case ColumnType.DecimalNumber(var scale, _, _) -> words.formats().number((BigDecimal) value, scale);
            case ColumnType.Lookup _ -> row.label(path);
            case ColumnType.Text _, ColumnType.Memo _, ColumnType.Identifier _, ColumnType.Content _ -> null;
        };
    }

    private String label(OptionSet options, int number) {
        return words.of(options.key(number));
    }

    private String yesNo(@Nullable OptionSet options, boolean value) {
        return options == null ? words.of("option.yesno." + (value ? 1 : 0)) : label(options, value ? 1 : 0);
    }

    private String money(Row row, Path path, BigDecimal amount) {
        var currency = path.column().name().endsWith(BASE) ? settings.baseCurrency() : settings.currency(currency(row, path));
        var mark = Integer.valueOf(1).equals(settings.get(Organization.CURRENCY_DISPLAY)) ? Mark.CODE : Mark.SYMBOL;
        return currency.map(found -> words.formats().money(amount, new MoneyFormat(found.code(), found.symbol(), found.precision(), mark)))
                .orElseGet(() -> words.formats().number(amount));
    }

    private static @Nullable Ref currency(Row row, Path path) {
        RecordType type = path.isNear() ? row.type() : path.hops().getLast().target();
        return type.lookup("transactioncurrencyid").map(column -> row.<Ref>at(new Path(path.hops(), column))).orElse(null);
    }
}
