package org.dealwright.edge.webapi.bind;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.query.Path;

/**
 * One value of an answer.
 *
 * @param name as it stands in the answer
 * @param only the type that a lookup must point at to be shown; null for any
 */
public record Shown(String name, Path path, @Nullable String only) {
}
