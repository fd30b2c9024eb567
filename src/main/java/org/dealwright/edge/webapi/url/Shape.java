package org.dealwright.edge.webapi.url;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a request or an expanded navigation property asks to see, and in which order. An empty list: not asked. */
public record Shape(
        List<Operand.Path> select, @Nullable Expression filter, List<Order> orderBy, @Nullable Integer top, List<Expand> expand) {
    public static final Shape PLAIN = new Shape(List.of(), null, List.of(), null, List.of());

    /** One sort key of $orderby. */
    public record Order(Operand.Path path, boolean descending) {}

    /** One navigation property of $expand; references: only the addresses of the rows ({@code /$ref}). */
    public record Expand(Operand.Path navigation, boolean references, Shape shape) {}

    public Shape {
        select = List.copyOf(select);
        orderBy = List.copyOf(orderBy);
        expand = List.copyOf(expand);
    }
}
