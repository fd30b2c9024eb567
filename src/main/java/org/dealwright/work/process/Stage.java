package org.dealwright.work.process;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A part of a process that is worked on one record.
 *
 * @param key the text of its name is {@code stage.KEY}
 * @param type the logical name of the record type that it is worked on
 */
public record Stage(UUID id, String key, Category category, String type, List<Step> steps) {
    public Stage {
        steps = List.copyOf(steps);
    }

    public String labelKey() {
        return "stage." + key;
    }

    public List<Step> complete(Function<String, ? extends @Nullable Object> values) {
        return steps.stream().filter(step -> step.isComplete(values)).toList();
    }

    /** The required steps that are not done; the stage may be left forward when there is none. */
    public List<Step> missing(Function<String, ? extends @Nullable Object> values) {
        return steps.stream().filter(step -> step.required() && !step.isComplete(values)).toList();
    }
}
