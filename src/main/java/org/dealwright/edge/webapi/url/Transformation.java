package org.dealwright.edge.webapi.url;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One step of $apply. */
public sealed interface Transformation {
    enum Method { SUM, AVERAGE, MIN, MAX, COUNTDISTINCT, COUNT }

    /** Shape: column is null for {@code $count as name}, never otherwise. */
    record Aggregation(Operand.@Nullable Path column, Method method, String name) {}

    record Filter(Expression condition) implements Transformation {}

    record Aggregate(List<Aggregation> aggregations) implements Transformation {
        public Aggregate {
            aggregations = List.copyOf(aggregations);
        }
    }

    record GroupBy(List<Operand.Path> columns, List<Transformation> then) implements Transformation {
        public GroupBy {
            columns = List.copyOf(columns);
            then = List.copyOf(then);
        }
    }
}
