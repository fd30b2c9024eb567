package org.dealwright.work.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The stages that an instance has visited, in order.
 * Shape: written as ids with commas between; a stage stands in it once; going back keeps what was visited.
 */
public record TraversedPath(List<UUID> stages) {
    public TraversedPath {
        stages = List.copyOf(stages);
    }

    public static TraversedPath beginning(Stage first) {
        return new TraversedPath(List.of(first.id()));
    }

    /** @throws IllegalArgumentException when a part is no id */
    public static TraversedPath parse(@Nullable String text) {
        return text == null || text.isBlank() ? new TraversedPath(List.of())
                : new TraversedPath(Arrays.stream(text.split(",")).map(String::strip).map(UUID::fromString).toList());
    }

    public boolean visited(Stage stage) {
        return stages.contains(stage.id());
    }

    /** Whether one was visited before the other. */
    public boolean hasBefore(Stage one, Stage other) {
        return visited(one) && stages.indexOf(one.id()) < stages.indexOf(other.id());
    }

    /** The path when one stage becomes active after another: what was visited behind that one stays only if it began the same way. */
    public TraversedPath from(Stage from, Stage to) {
        var at = stages.indexOf(from.id());
        if (hasBefore(to, from) || at >= 0 && at + 1 < stages.size() && stages.get(at + 1).equals(to.id())) {
            return this;
        }
        var longer = new ArrayList<>(stages.subList(0, at + 1));
        longer.remove(to.id());
        longer.add(to.id());
        return new TraversedPath(longer);
    }

    @Override
    public String toString() {
        return stages.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
