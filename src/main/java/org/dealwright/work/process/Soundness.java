package org.dealwright.work.process;

import static org.dealwright.work.process.ProcessError.DRAWING_BEGINS_ELSEWHERE;
import static org.dealwright.work.process.ProcessError.DRAWING_EMPTY;
import static org.dealwright.work.process.ProcessError.DRAWING_NEVER_ENDS;
import static org.dealwright.work.process.ProcessError.DRAWING_STAGE_UNREACHABLE;
import static org.dealwright.work.process.ProcessError.DRAWING_TOO_DEEP;
import static org.dealwright.work.process.ProcessError.DRAWING_TOO_MANY_STAGES;
import static org.dealwright.work.process.ProcessError.DRAWING_TOO_MANY_TYPES;
import static org.dealwright.work.process.ProcessError.DRAWING_TYPES_UNRELATED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.dealwright.core.language.Words;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

/** Tells what is wrong with a drawing before records are led through it. The limits are those of lead-to-opportunity §10.2. */
@Component
public final class Soundness {
    static final int MOST_STAGES = 30, MOST_STEPS = 30, MOST_TYPES = 5, DEEPEST = 10;
    private final Registry registry;
    private final SoundStages stages;

    Soundness(Registry registry, SoundStages stages) {
        this.registry = registry;
        this.stages = stages;
    }

    /**
     * Empty when it may be published.
     *
     * @param begins the logical name of the type that the process begins on
     */
    public List<Flaw> of(Drawing drawing, String begins, Words words) {
        if (drawing.stages().isEmpty()) {
            return List.of(Flaw.of(DRAWING_EMPTY));
        }
        var flaws = new ArrayList<Flaw>();
        if (drawing.stages().size() > MOST_STAGES) {
            flaws.add(Flaw.of(DRAWING_TOO_MANY_STAGES).with("most", MOST_STAGES));
        }
        if (drawing.stages().stream().map(Stage::type).distinct().count() > MOST_TYPES) {
            flaws.add(Flaw.of(DRAWING_TOO_MANY_TYPES).with("most", MOST_TYPES));
        }
        if (!drawing.stages().getFirst().type().equals(begins)) {
            flaws.add(Flaw.of(DRAWING_BEGINS_ELSEWHERE, drawing.stages().getFirst()).with("type", begins));
        }
        drawing.stages().forEach(stage -> flaws.addAll(stages.of(stage, drawing, words)));
        drawing.stages().forEach(stage -> related(stage, drawing, words, flaws));
        ways(drawing, words, flaws);
        return flaws;
    }

    private void ways(Drawing drawing, Words words, List<Flaw> flaws) {
        var reached = reached(drawing, drawing.stages().getFirst().id());
        drawing.stages().stream().filter(stage -> !reached.contains(stage.id()))
                .forEach(stage -> flaws.add(Flaw.of(DRAWING_STAGE_UNREACHABLE, stage).with("stage", stage.label().in(words))));
        drawing.stages().stream().filter(stage -> reached.contains(stage.id()) && reached(drawing, stage.id()).stream()
                .flatMap(id -> drawing.stage(id).stream()).noneMatch(end -> end.onward().mayEnd()))
                .findFirst().ifPresent(stage -> flaws.add(Flaw.of(DRAWING_NEVER_ENDS, stage).with("stage", stage.label().in(words))));
        if (depth(drawing, drawing.stages().getFirst().id(), Set.of()) > DEEPEST) {
            flaws.add(Flaw.of(DRAWING_TOO_DEEP).with("most", DEEPEST));
        }
    }

    private static Set<UUID> reached(Drawing drawing, UUID from) {
        var reached = new HashSet<UUID>();
        var open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            var id = open.removeLast();
            if (reached.add(id)) {
                drawing.stage(id).ifPresent(stage -> open.addAll(stage.onward().all().collect(Collectors.toSet())));
            }
        }
        return reached;
    }

    /** How many forks lie one behind the other, at most. */
    private static int depth(Drawing drawing, UUID from, Set<UUID> seen) {
        var stage = drawing.stage(from);
        if (stage.isEmpty() || seen.contains(from) || seen.size() > MOST_STAGES) {
            return 0;
        }
        var further = new HashSet<>(seen);
        further.add(from);
        return (stage.get().onward().forks() ? 1 : 0) + stage.get().onward().all().mapToInt(next -> depth(drawing, next, further)).max().orElse(0);
    }

    private void related(Stage stage, Drawing drawing, Words words, List<Flaw> flaws) {
        stage.onward().all().flatMap(id -> drawing.stage(id).stream()).filter(next -> !areRelated(stage.type(), next.type()))
                .forEach(next -> flaws.add(Flaw.of(DRAWING_TYPES_UNRELATED, stage).with("stage", stage.label().in(words)).with("next", next.label().in(words))));
    }

    private boolean areRelated(String one, String other) {
        return one.equals(other) || points(one, other) || points(other, one);
    }

    private boolean points(String from, String to) {
        return registry.find(from).map(RecordType::lookups).stream().flatMap(List::stream).anyMatch(lookup -> lookup.lookup().target(to).isPresent());
    }
}
