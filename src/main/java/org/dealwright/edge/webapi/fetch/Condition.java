package org.dealwright.edge.webapi.fetch;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One condition. Shape: as many values as the operator takes, none if valueOf (another column to compare with, as
 * {@code alias.column} where it is linked) is there; entityName: alias of the linked entity that the attribute is of.
 */
public record Condition(@Nullable String entityName, String attribute, Operator operator, List<String> values, @Nullable String valueOf)
        implements Criterion {
    public Condition {
        values = List.copyOf(values);
    }
}
