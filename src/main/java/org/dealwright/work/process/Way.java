package org.dealwright.work.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Where a process goes on from a stage: the first branch whose conditions hold, else the other way.
 *
 * @param otherwise the stage that follows when no branch is taken; null when the process ends there
 */
public record Way(List<Branch> branches, @Nullable UUID otherwise) {
    public static final Way END = new Way(List.of(), null);
    public static final int MOST_BRANCHES = 20;

    public Way {
        branches = List.copyOf(branches);
    }

    public static Way to(UUID stage) {
        return new Way(List.of(), stage);
    }

    public boolean forks() {
        return !branches.isEmpty();
    }

    /** The stage that follows a record with these values; empty at the end. */
    public Optional<UUID> taken(Function<String, ? extends @Nullable Object> values) {
        return Optional.ofNullable(branches.stream().filter(branch -> branch.isTaken(values)).findFirst().map(branch -> new Way(List.of(), branch.to()))
                .orElse(this).otherwise());
    }

    /** The same with what led to one stage leading to another. */
    Way leading(UUID from, @Nullable UUID to) {
        return new Way(branches.stream().map(branch -> from.equals(branch.to()) ? new Branch(branch.any(), branch.conditions(), to) : branch).toList(),
                from.equals(otherwise) ? to : otherwise);
    }

    /** The same between stages that have other ids now. */
    Way renaming(Map<UUID, UUID> ids) {
        return new Way(branches.stream().map(branch -> new Branch(branch.any(), branch.conditions(), renamed(branch.to(), ids))).toList(),
                renamed(otherwise, ids));
    }

    private static @Nullable UUID renamed(@Nullable UUID id, Map<UUID, UUID> ids) {
        return id == null ? null : ids.getOrDefault(id, id);
    }

    /** Every stage that may follow. */
    public Stream<UUID> all() {
        return Stream.concat(branches.stream().map(Branch::to), Stream.ofNullable(otherwise)).filter(Objects::nonNull).distinct();
    }

    /** Whether the process may end here, whatever the values. */
    public boolean mayEnd() {
        return otherwise == null || branches.stream().anyMatch(branch -> branch.to() == null);
    }
}
