package org.dealwright.edge.webapi.fetch;

import org.jspecify.annotations.Nullable;

/**
 * A link-entity. Shape: from is a column of the linked entity, to one of the entity around it; both null, or one, where the field lets them
 * follow from the primary key. The first three kinds and the last add columns, the others only decide; inside a filter only those occur.
 */
public record Link(Node node, Kind kind, @Nullable String from, @Nullable String to, @Nullable String alias, boolean intersect)
        implements Criterion {
    /** Beware of ALL: related rows exist and none of them matches; NOT_ALL: one matches, the same as ANY. */
    public enum Kind { INNER, OUTER, MATCHFIRSTROWUSINGCROSSAPPLY, ANY, NOT_ANY, ALL, NOT_ALL, EXISTS, IN }
}
