package org.dealwright.edge.webapi.fetch;

import org.jspecify.annotations.Nullable;

/** A sort key. Shape: either attribute or alias; entityName: alias of the linked entity that the attribute is of. */
public record Order(@Nullable String attribute, @Nullable String alias, @Nullable String entityName, boolean descending) {}
