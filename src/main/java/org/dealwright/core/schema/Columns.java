package org.dealwright.core.schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column.Spec;
import org.dealwright.core.schema.ColumnType.Amount;
import org.dealwright.core.schema.ColumnType.Choice;
import org.dealwright.core.schema.ColumnType.Content;
import org.dealwright.core.schema.ColumnType.Day;
import org.dealwright.core.schema.ColumnType.DecimalNumber;
import org.dealwright.core.schema.ColumnType.Format;
import org.dealwright.core.schema.ColumnType.Identifier;
import org.dealwright.core.schema.ColumnType.LongNumber;
import org.dealwright.core.schema.ColumnType.Lookup;
import org.dealwright.core.schema.ColumnType.Memo;
import org.dealwright.core.schema.ColumnType.Moment;
import org.dealwright.core.schema.ColumnType.MultiChoice;
import org.dealwright.core.schema.ColumnType.Precision;
import org.dealwright.core.schema.ColumnType.Target;
import org.dealwright.core.schema.ColumnType.Text;
import org.dealwright.core.schema.ColumnType.WholeNumber;
import org.dealwright.core.schema.ColumnType.YesNo;

/** The words in which columns are declared; for static import. */
public final class Columns {
    private static final BigDecimal MONEY_LIMIT = new BigDecimal("922337203685477");

    private Columns() {
    }

    public static Spec<String> text(String name, int max) {
        return new Spec<>(name, new Text(max, Format.PLAIN));
    }

    public static Spec<String> email(String name) {
        return new Spec<>(name, new Text(100, Format.EMAIL));
    }

    public static Spec<String> phone(String name, int max) {
        return new Spec<>(name, new Text(max, Format.PHONE));
    }

    public static Spec<String> url(String name, int max) {
        return new Spec<>(name, new Text(max, Format.URL));
    }

    public static Spec<String> memo(String name, int max) {
        return new Spec<>(name, new Memo(max));
    }

    public static Spec<Integer> whole(String name, int min, int max) {
        return new Spec<>(name, new WholeNumber(min, max));
    }

    public static Spec<Long> longNumber(String name) {
        return new Spec<>(name, new LongNumber());
    }

    /** @param min and max as decimal text, so that no double comes near */
    public static Spec<BigDecimal> decimal(String name, int scale, String min, String max) {
        return new Spec<>(name, new DecimalNumber(scale, new BigDecimal(min), new BigDecimal(max)));
    }

    /** An amount in the currency of the row, with the decimals of that currency. */
    public static Spec<BigDecimal> money(String name) {
        return new Spec<>(name, new Amount(Precision.CURRENCY, MONEY_LIMIT.negate(), MONEY_LIMIT));
    }

    public static Spec<BigDecimal> money(String name, String min, String max) {
        return new Spec<>(name, new Amount(Precision.CURRENCY, new BigDecimal(min), new BigDecimal(max)));
    }

    /** An amount with the organisation's pricing decimals: unit prices, price list amounts, costs. */
    public static Spec<BigDecimal> price(String name, String min, String max) {
        return new Spec<>(name, new Amount(Precision.ORGANIZATION, new BigDecimal(min), new BigDecimal(max)));
    }

    public static Spec<Boolean> yesNo(String name) {
        return new Spec<>(name, new YesNo(null)).initially(false);
    }

    /** Labels of 1 and 0 are those of the option set. */
    public static Spec<Boolean> yesNo(String name, OptionSet options) {
        return new Spec<>(name, new YesNo(options)).initially(false);
    }

    public static Spec<Integer> choice(String name, OptionSet options) {
        return new Spec<>(name, new Choice(options));
    }

    public static Spec<Set<Integer>> choices(String name, OptionSet options) {
        return new Spec<>(name, new MultiChoice(options));
    }

    public static Spec<LocalDate> day(String name) {
        return new Spec<>(name, new Day());
    }

    public static Spec<Instant> instant(String name) {
        return new Spec<>(name, new Moment());
    }

    public static Spec<UUID> identifier(String name) {
        return new Spec<>(name, new Identifier());
    }

    public static Spec<byte[]> content(String name, int maxBytes) {
        return new Spec<>(name, new Content(maxBytes));
    }

    /** A lookup to one type; its navigation is its own name, there is no way back and deleting the target clears it. */
    public static Spec<Ref> lookup(String name, String target) {
        return new Spec<>(name, new Lookup(List.of(new Target(target, name, null, Cascade.REFERENTIAL))));
    }

    /** A lookup to several types; make each target with {@link #to}. */
    public static Spec<Ref> lookup(String name, Target... targets) {
        return new Spec<>(name, new Lookup(Arrays.stream(targets)
                .map(target -> target.navigation().isEmpty() ? target.navigatedAs(name + "_" + target.type()) : target)
                .toList()));
    }

    /** A target whose navigation is {@code column_type}. */
    public static Target to(String type) {
        return new Target(type, "", null, Cascade.REFERENTIAL);
    }

    /** A target with the name of the way back from it, and what follows it. */
    public static Target to(String type, String collection, Cascade cascade) {
        return new Target(type, "", collection, cascade);
    }
}
