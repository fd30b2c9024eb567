package org.dealwright.edge.webapi.url;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a comparison or a parameter holds. Parameter aliases are already replaced by what they stand for. */
public sealed interface Operand permits Operand.Path, Literal {
    /**
     * Names joined by slashes: navigation properties, then a property.
     * Shape: a step with a dot is a type cast, {@code *} and {@code $count} occur as steps too; variable is the lambda variable
     * that the path starts from, null for the row of the query itself. No steps: the variable itself.
     */
    record Path(@Nullable String variable, List<String> steps) implements Operand {
        public Path {
            steps = List.copyOf(steps);
        }

        public static Path of(String... steps) {
            return new Path(null, List.of(steps));
        }

        /** The one name, or null if the path is longer or starts from a variable. */
        public @Nullable String single() {
            return variable == null && steps.size() == 1 ? steps.getFirst() : null;
        }

        @Override
        public String toString() {
            var joined = String.join("/", steps);
            return variable == null ? joined : joined.isEmpty() ? variable : variable + "/" + joined;
        }
    }
}
