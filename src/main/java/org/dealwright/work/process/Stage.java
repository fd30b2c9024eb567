package org.dealwright.work.process;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A part of a process that is worked on one record.
 *
 * @param type the logical name of the record type that it is worked on
 * @param onward where the process goes from here
 * @param entering what is done by itself when the stage becomes the active one
 * @param leaving what is done by itself when another one does; never for the last
 */
public record Stage(UUID id, Label label, Category category, String type, List<Step> steps, Way onward, List<StageAct> entering,
        List<StageAct> leaving) {
    public Stage {
        steps = List.copyOf(steps);
        entering = List.copyOf(entering);
        leaving = List.copyOf(leaving);
    }

    /** A stage that comes with the product: the text of its name is {@code stage.KEY}. */
    public static Stage stock(UUID id, String key, Category category, String type, List<Step> steps) {
        return new Stage(id, Label.text("stage." + key), category, type, steps, Way.END, List.of(), List.of());
    }

    public Stage going(Way way) {
        return new Stage(id, label, category, type, steps, way, entering, leaving);
    }

    public List<Step> complete(Function<String, ? extends @Nullable Object> values) {
        return steps.stream().filter(step -> step.isComplete(values)).toList();
    }

    /** The required steps that are not done; the stage may be left forward when there is none. */
    public List<Step> missing(Function<String, ? extends @Nullable Object> values) {
        return steps.stream().filter(step -> step.required() && !step.isComplete(values)).toList();
    }
}
