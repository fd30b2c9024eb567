package org.dealwright.work.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.dealwright.core.kernel.Fault;

/**
 * A process as it is drawn and kept, as JSON in a column.
 * Shape: nothing is promised of it but that its parts are there; {@link Soundness} tells what keeps it from being published.
 *
 * @param instances the logical name of the type of its instances
 */
public record Drawing(Label label, String instances, List<Stage> stages, Set<UUID> roles) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Drawing {
        stages = List.copyOf(stages);
        roles = Set.copyOf(roles);
    }

    public static Drawing of(ProcessDefinition process) {
        return new Drawing(process.label(), process.instances(), process.stages(), process.roles());
    }

    /** @throws Fault.Invalid when the text is no drawing */
    public static Drawing read(String text) {
        try {
            return JSON.readValue(text, Drawing.class);
        } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
            throw new Fault.Invalid(ProcessError.DRAWING_UNREADABLE, ProcessFlow.DRAWN.name(), Map.of());
        }
    }

    public String write() {
        return JSON.writeValueAsString(this);
    }

    public ProcessDefinition process(UUID id) {
        return new ProcessDefinition(id, label, instances, stages, roles);
    }

    public Optional<Stage> stage(UUID id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    public Drawing named(Label name) {
        return new Drawing(name, instances, stages, roles);
    }

    public Drawing followedBy(Set<UUID> those) {
        return new Drawing(label, instances, stages, those);
    }

    public Drawing with(List<Stage> others) {
        return new Drawing(label, instances, others, roles);
    }

    /** The same with one stage changed. */
    public Drawing changing(UUID id, UnaryOperator<Stage> change) {
        return with(stages.stream().map(stage -> stage.id().equals(id) ? change.apply(stage) : stage).toList());
    }

    /** Without a stage; ways that led to it lead where it led. */
    public Drawing without(UUID id) {
        var gone = stage(id);
        if (gone.isEmpty()) {
            return this;
        }
        var onward = gone.get().onward().otherwise();
        return with(stages.stream().filter(stage -> !stage.id().equals(id)).map(stage -> stage.going(stage.onward().leading(id, onward))).toList());
    }

    /** With a new stage in front of one: what led there leads to the new one. */
    public Drawing before(UUID id, Stage fresh) {
        var more = new ArrayList<Stage>();
        for (var stage : stages) {
            if (stage.id().equals(id)) {
                more.add(fresh.going(Way.to(id)));
            }
            more.add(stage.going(stage.onward().leading(id, fresh.id())));
        }
        return with(more);
    }

    /** With a new stage behind one, which goes on where that one went. */
    public Drawing behind(UUID id, Stage fresh) {
        var more = new ArrayList<Stage>();
        for (var stage : stages) {
            more.add(stage.id().equals(id) ? stage.going(Way.to(fresh.id())) : stage);
            if (stage.id().equals(id)) {
                more.add(fresh.going(stage.onward()));
            }
        }
        return with(more);
    }

    /** A copy for another process: every stage has an id of its own. */
    public Drawing copy(String instancesOfIt, Supplier<UUID> ids) {
        var fresh = new LinkedHashMap<UUID, UUID>();
        stages.forEach(stage -> fresh.put(stage.id(), ids.get()));
        var copies = new ArrayList<Stage>();
        stages.forEach(stage -> copies.add(new Stage(fresh.getOrDefault(stage.id(), stage.id()), stage.label(), stage.category(), stage.type(), stage.steps(),
                stage.onward().renaming(fresh), stage.entering(), stage.leaving())));
        return new Drawing(label, instancesOfIt, copies, roles);
    }
}
