package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The paper on which one line is worked out: rounds to the columns' precision and keeps each step. */
final class Worksheet {
    private final Precision precision;
    private final List<Step> steps = new ArrayList<>();

    Worksheet(Precision precision) {
        this.precision = precision;
    }

    BigDecimal amount(@Nullable BigDecimal value) {
        return inRange(precision.amount(inRange(value == null ? BigDecimal.ZERO : value)));
    }

    BigDecimal unitPrice(BigDecimal value) {
        return inRange(precision.unitPrice(inRange(value)));
    }

    /** Returns the result. */
    BigDecimal note(Step.Kind kind, BigDecimal result, Map<String, BigDecimal> values) {
        var all = new HashMap<>(values);
        all.put(Step.RESULT, result);
        steps.add(new Step(kind, all));
        return result;
    }

    List<Step> steps() {
        return steps;
    }

    private static BigDecimal inRange(BigDecimal value) {
        if (!MoneyRange.holds(value)) {
            throw new Unpriceable(PricingError.PRICE_ATTRIBUTE_OUT_OF_RANGE);
        }
        return value;
    }
}
