package org.dealwright.work.process;

import java.util.Collection;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a stage asks for: a column of the record to be filled in or ticked off.
 *
 * @param column the logical name of the column, on the type of the stage
 * @param required whether the stage can't be left forward without it
 */
public record Step(Label label, String column, boolean required) {
    /** A step that comes with the product: the text of its label is {@code step.KEY}. */
    public static Step optional(String key, String column) {
        return new Step(Label.text("step." + key), column, false);
    }

    public Step insisting() {
        return insisting(true);
    }

    public Step insisting(boolean on) {
        return new Step(label, column, on);
    }

    /**
     * Whether the step is done: something stands in its column, and for yes or no it is yes.
     *
     * @param values a value by the logical name of its column, null where it is empty
     */
    public boolean isComplete(Function<String, ? extends @Nullable Object> values) {
        return switch (values.apply(column)) {
            case null -> false;
            case Boolean done -> done;
            case String text -> !text.isBlank();
            case Collection<?> several -> !several.isEmpty();
            case Object _ -> true;
        };
    }
}
