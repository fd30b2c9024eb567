package org.dealwright.work.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A process: its stages, and how a record goes from one to another.
 * Shape: at least one stage, the first is where it begins; ids of stages are unique.
 *
 * @param instances the logical name of the type of its instances
 * @param roles whose holders may follow it; everybody where there are none
 */
public record ProcessDefinition(UUID id, Label label, String instances, List<Stage> stages, Set<UUID> roles) {
    public ProcessDefinition {
        stages = List.copyOf(stages);
        roles = Set.copyOf(roles);
        if (stages.isEmpty() || !stages.stream().map(Stage::id).allMatch(new HashSet<>()::add)) {
            throw new IllegalArgumentException("%s needs stages, each with an id of its own".formatted(id));
        }
    }

    /** A process that comes with the product: stage follows stage, and the text of its name is {@code process.KEY}. */
    public static ProcessDefinition stock(UUID id, String key, List<Stage> stages) {
        var linked = new ArrayList<Stage>();
        for (var at = 0; at < stages.size(); at++) {
            linked.add(at + 1 < stages.size() ? stages.get(at).going(Way.to(stages.get(at + 1).id())) : stages.get(at));
        }
        return new ProcessDefinition(id, Label.text("process." + key), key, linked, Set.of());
    }

    public Stage first() {
        return stages.getFirst();
    }

    public Optional<Stage> stage(@Nullable UUID stageId) {
        return stages.stream().filter(stage -> stage.id().equals(stageId)).findFirst();
    }

    /** The stage that follows for a record with these values. */
    public Optional<Stage> next(Stage stage, Function<String, ? extends @Nullable Object> values) {
        return stage(stage.id()).flatMap(mine -> mine.onward().taken(values)).flatMap(this::stage);
    }

    /** Whether the process ends in a stage for a record with these values. */
    public boolean isLast(Stage stage, Function<String, ? extends @Nullable Object> values) {
        return stage(stage.id()).isPresent() && next(stage, values).isEmpty();
    }

    /** The stage before, on the way that was gone. */
    public Optional<Stage> previous(Stage stage, TraversedPath visited) {
        var at = visited.stages().indexOf(stage.id());
        return at > 0 ? stage(visited.stages().get(at - 1)) : Optional.empty();
    }

    /** Whether a record may go from one stage to another: to the one that follows, or back to any that it has visited. */
    public boolean mayMove(Stage from, Stage to, TraversedPath visited, Function<String, ? extends @Nullable Object> values) {
        return stages.contains(from) && stages.contains(to) && (next(from, values).filter(to::equals).isPresent() || visited.hasBefore(to, from));
    }

    /** The way that is seen: what was visited up to the active stage, that stage, and what follows it for a record with these values. */
    public List<Stage> path(TraversedPath visited, Stage active, Function<String, ? extends @Nullable Object> values) {
        var gone = visited.visited(active) ? visited.stages().subList(0, visited.stages().indexOf(active.id())) : List.<UUID>of();
        var path = gone.stream().flatMap(id -> stage(id).stream()).collect(Collectors.toCollection(ArrayList::new));
        for (var stage = Optional.of(active); stage.isPresent() && !path.contains(stage.get()); stage = ahead(stage.get(), active, values)) {
            path.add(stage.get());
        }
        return path;
    }

    /** Of records that are still to come of this one nothing is known. */
    private Optional<Stage> ahead(Stage stage, Stage active, Function<String, ? extends @Nullable Object> values) {
        return stage.type().equals(active.type()) ? next(stage, values) : next(stage, _ -> null);
    }

    /** The shortest way from the beginning to a stage, both included; the stage alone where no way leads there. */
    public List<Stage> wayTo(Stage goal) {
        var before = new HashMap<UUID, Stage>();
        var open = new ArrayDeque<>(List.of(first()));
        var seen = new HashSet<>(Set.of(first().id()));
        while (!open.isEmpty()) {
            var stage = open.remove();
            following(stage).stream().filter(next -> seen.add(next.id())).forEach(next -> {
                before.put(next.id(), stage);
                open.add(next);
            });
        }
        var way = new ArrayList<>(List.of(goal));
        for (var stage = before.get(goal.id()); stage != null; stage = before.get(stage.id())) {
            way.addFirst(stage);
        }
        return way;
    }

    private Collection<Stage> following(Stage stage) {
        return stage.onward().all().flatMap(id -> stage(id).stream()).toList();
    }

    /** The stages that are worked on records of a type, in order. */
    public List<Stage> on(String type) {
        return stages.stream().filter(stage -> stage.type().equals(type)).toList();
    }

    /** Whether a process begins on records of a type. */
    public boolean beginsOn(String type) {
        return first().type().equals(type);
    }

    /** The first stage of a category; empty where there is none. */
    public Optional<Stage> of(@Nullable Integer category) {
        return stages.stream().filter(stage -> Integer.valueOf(stage.category().number()).equals(category)).findFirst();
    }

    /** The name of a stage with its place on the shortest way to it, as {@code stepname} keeps it: {@code 2-Develop}. */
    public String numbered(Stage stage, String name) {
        return "%d-%s".formatted(wayTo(stage).size(), name);
    }
}
