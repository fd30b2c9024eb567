package org.dealwright.work.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Folding;

/**
 * What must be so in a column for a branch to be taken.
 *
 * @param column the logical name of a column that is a step of the stage before the branch
 * @param value as text: a number with a point, a choice by its number, {@code true} or {@code false}, a day as {@code 2026-11-22}, an id;
 *        empty for tests that need none
 */
public record Condition(String column, Test test, String value) {
    /** How the value of the column compares. Without a value only EMPTY and IS_NOT hold. */
    public enum Test {
        FILLED(false), EMPTY(false), IS(true), IS_NOT(true), AT_LEAST(true), AT_MOST(true);

        private final boolean compares;

        Test(boolean compares) {
            this.compares = compares;
        }

        public boolean compares() {
            return compares;
        }
    }

    /** @param values by the logical name of their column, null where it is empty */
    public boolean holds(Function<String, ? extends @Nullable Object> values) {
        var found = values.apply(column);
        var filled = new Step(Label.text(""), column, false).isComplete(values);
        return switch (test) {
            case FILLED -> filled;
            case EMPTY -> !filled;
            case IS -> found != null && same(found);
            case IS_NOT -> found == null || !same(found);
            case AT_LEAST -> found != null && compare(found) >= 0;
            case AT_MOST -> found != null && compare(found) <= 0;
        };
    }

    private boolean same(Object found) {
        return switch (found) {
            case Collection<?> several -> several.stream().anyMatch(this::same);
            case Ref ref -> ref.id().toString().equals(value.toLowerCase(Locale.ROOT));
            case Boolean flag -> flag.toString().equals(value);
            case BigDecimal _, Number _, LocalDate _, Instant _ -> compare(found) == 0;
            case Object other -> Folding.fold(other.toString()).equals(Folding.fold(value));
        };
    }

    private int compare(Object found) {
        return switch (found) {
            case BigDecimal number -> number.compareTo(new BigDecimal(value));
            case Number number -> new BigDecimal(number.toString()).compareTo(new BigDecimal(value));
            case LocalDate day -> day.compareTo(LocalDate.parse(value));
            case Instant moment -> moment.atZone(ZoneOffset.UTC).toLocalDate().compareTo(LocalDate.parse(value));
            case Object other -> Folding.fold(other.toString()).compareTo(Folding.fold(value));
        };
    }
}
