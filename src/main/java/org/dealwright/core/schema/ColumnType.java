package org.dealwright.core.schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;

/** The kinds of column there are, each with its limits. The parameter is the Java type of a value. */
public sealed interface ColumnType<T> {
    /** What a single line of text holds; decides the input, the link and the check. */
    enum Format {
        PLAIN, EMAIL, PHONE, URL
    }

    /** Where the number of decimals of an amount comes from. */
    enum Precision {
        COLUMN, ORGANIZATION, CURRENCY
    }

    record Text(int max, Format format) implements ColumnType<String> {
    }

    record Memo(int max) implements ColumnType<String> {
    }

    record WholeNumber(int min, int max) implements ColumnType<Integer> {
    }

    record LongNumber() implements ColumnType<Long> {
    }

    /** @param scale decimals kept; stored as numeric(24,12) when over 5, else numeric(17,5): room for the twelve digits before the point that the largest declared limits have */
    record DecimalNumber(int scale, BigDecimal min, BigDecimal max) implements ColumnType<BigDecimal> {
    }

    /** Money in the currency of its row; stored as numeric(19,4). */
    record Amount(Precision precision, BigDecimal min, BigDecimal max) implements ColumnType<BigDecimal> {
    }

    /** @param options names the labels of 1 and 0; null means yes and no */
    record YesNo(@Nullable OptionSet options) implements ColumnType<Boolean> {
    }

    record Choice(OptionSet options) implements ColumnType<Integer> {
    }

    record MultiChoice(OptionSet options) implements ColumnType<Set<Integer>> {
    }

    record Day() implements ColumnType<LocalDate> {
    }

    record Moment() implements ColumnType<Instant> {
    }

    record Identifier() implements ColumnType<UUID> {
    }

    /** The bytes of a file; base64 at the edges. */
    record Content(int maxBytes) implements ColumnType<byte[]> {
    }

    /** Points at a row of one of the targets. */
    record Lookup(List<Target> targets) implements ColumnType<Ref> {
        public Lookup {
            targets = List.copyOf(targets);
        }

        public boolean polymorphic() {
            return targets.size() > 1;
        }

        public Optional<Target> target(String type) {
            return targets.stream().filter(target -> target.type().equals(type)).findFirst();
        }
    }

    /**
     * One type that a lookup may point at.
     *
     * @param navigation the name by which the web API follows the lookup
     * @param collection the name by which the web API goes back from the target to the rows that point at it; null where there is none
     */
    record Target(String type, String navigation, @Nullable String collection, Cascade cascade) {
        public Target collectedAs(String name) {
            return new Target(type, navigation, name, cascade);
        }

        public Target with(Cascade other) {
            return new Target(type, navigation, collection, other);
        }

        public Target navigatedAs(String name) {
            return new Target(type, name, collection, cascade);
        }
    }
}
