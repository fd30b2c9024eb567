package org.dealwright.work.process;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One way on from a stage, taken when its conditions hold.
 *
 * @param any whether one condition is enough; else all must hold
 * @param to the stage that it leads to; null when the process ends there
 */
public record Branch(boolean any, List<Condition> conditions, @Nullable UUID to) {
    public Branch {
        conditions = List.copyOf(conditions);
    }

    boolean isTaken(Function<String, ? extends @Nullable Object> values) {
        return any ? conditions.stream().anyMatch(condition -> condition.holds(values))
                : conditions.stream().allMatch(condition -> condition.holds(values));
    }
}
