package org.dealwright.work.process;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A process: its stages in the order in which a record goes through them.
 * Shape: at least one stage; ids and keys of stages are unique.
 *
 * @param key the logical name of the type of its instances; the text of its name is {@code process.KEY}
 */
public record ProcessDefinition(UUID id, String key, List<Stage> stages) {
    public ProcessDefinition {
        stages = List.copyOf(stages);
        if (stages.isEmpty() || !stages.stream().map(Stage::id).allMatch(new HashSet<>()::add)) {
            throw new IllegalArgumentException("%s needs stages, each with an id of its own".formatted(key));
        }
    }

    public String labelKey() {
        return "process." + key;
    }

    public Stage first() {
        return stages.getFirst();
    }

    public Stage last() {
        return stages.getLast();
    }

    public Optional<Stage> stage(UUID stageId) {
        return stages.stream().filter(stage -> stage.id().equals(stageId)).findFirst();
    }

    public Optional<Stage> next(Stage stage) {
        return stages.contains(stage) ? at(stages.indexOf(stage) + 1) : Optional.empty();
    }

    public Optional<Stage> previous(Stage stage) {
        return at(stages.indexOf(stage) - 1);
    }

    /** Whether one leads to the other in a single move, forward or back. */
    public boolean adjacent(Stage one, Stage other) {
        return stages.contains(one) && stages.contains(other) && Math.abs(stages.indexOf(one) - stages.indexOf(other)) == 1;
    }

    /** Whether a record may go from one stage to another: a single move, or back to any stage it has visited. */
    public boolean mayMove(Stage from, Stage to, TraversedPath visited) {
        return adjacent(from, to) || (isForward(to, from) && visited.visited(to));
    }

    public boolean isLast(Stage stage) {
        return last().equals(stage);
    }

    public boolean isForward(Stage from, Stage to) {
        return stages.contains(from) && stages.indexOf(to) > stages.indexOf(from);
    }

    /** The stages that are worked on records of a type, in order. */
    public List<Stage> on(String type) {
        return stages.stream().filter(stage -> stage.type().equals(type)).toList();
    }

    /** Whether a process begins on records of a type. */
    public boolean beginsOn(String type) {
        return first().type().equals(type);
    }

    /** The name of a stage with its place, as {@code stepname} keeps it: {@code 2-Develop}. */
    public String numbered(Stage stage, String name) {
        return "%d-%s".formatted(stages.indexOf(stage) + 1, name);
    }

    private Optional<Stage> at(int position) {
        return position >= 0 && position < stages.size() ? Optional.of(stages.get(position)) : Optional.empty();
    }
}
