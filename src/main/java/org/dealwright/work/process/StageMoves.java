package org.dealwright.work.process;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/**
 * How instances go from stage to stage, whoever writes them: on to the stage that follows, or back to one visited before; forward only when the
 * required steps are done and the record of the next stage is there. What was visited, and since when the stage is active, follow.
 */
@Component
final class StageMoves implements Rule {
    private final Definitions definitions;
    private final StageNames names;
    private final StageGate gate;

    StageMoves(Definitions definitions, StageNames names, StageGate gate) {
        this.definitions = definitions;
        this.names = names;
        this.gate = gate;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return Definitions.areInstances(type);
    }

    @Override
    public void before(Draft draft, Records records) {
        var columns = InstanceColumns.in(draft.type());
        if (draft.isNew() || draft.changes(columns.activeStage())) {
            to(draft, columns, process(draft, columns, records), records);
        } else if (draft.changes(columns.path())) {
            throw new Fault.Refused(ProcessError.VISITED_STAGES_FOLLOW, columns.path().name(), Map.of("type", draft.type().name()));
        }
    }

    private ProcessDefinition process(Draft draft, InstanceColumns columns, Records records) {
        var given = draft.value(columns.process());
        return definitions.at(records.read()).of(given == null ? new UUID(0, 0) : given)
                .filter(process -> process.instances().equals(draft.type().name()))
                .orElseThrow(() -> new Fault.Refused(ProcessError.PROCESS_UNKNOWN, columns.process().name(), Map.of("type", draft.type().name())));
    }

    private void to(Draft draft, InstanceColumns columns, ProcessDefinition process, Records records) {
        if (draft.before() == null) {
            begin(draft, columns, process, records);
        } else {
            move(draft, draft.before(), columns, process, records);
        }
    }

    /** Everything on the way to the stage where it begins counts as visited. */
    private void begin(Draft draft, InstanceColumns columns, ProcessDefinition process, Records records) {
        var given = draft.value(columns.activeStage());
        var stage = given == null ? process.first() : stage(process, given, draft);
        requireRecord(draft, stage, records);
        enter(draft, columns, stage, new TraversedPath(process.wayTo(stage).stream().map(Stage::id).toList()), records);
    }

    private void move(Draft draft, Row before, InstanceColumns columns, ProcessDefinition process, Records records) {
        if (!Integer.valueOf(ProcessState.ACTIVE.number()).equals(draft.value(draft.type().state()))) {
            throw new Fault.Refused(ProcessError.PROCESS_NOT_RUNNING, columns.activeStage().name(), Map.of("type", draft.type().name()));
        }
        var stage = stage(process, draft.value(columns.activeStage()), draft);
        var visited = TraversedPath.parse(before.get(columns.path()));
        var from = process.stage(before.require(columns.activeStage()));
        from.ifPresent(left -> leave(draft, process, left, stage, visited, records));
        requireRecord(draft, stage, records);
        enter(draft, columns, stage, from.map(left -> visited.from(left, stage))
                .orElseGet(() -> new TraversedPath(process.wayTo(stage).stream().map(Stage::id).toList())), records);
    }

    private void leave(Draft draft, ProcessDefinition process, Stage from, Stage to, TraversedPath visited, Records records) {
        if (visited.hasBefore(to, from)) {
            return;
        }
        if (!process.mayMove(from, to, visited, StageGate.values(draft, from, records))) {
            throw refusal(ProcessError.STAGE_NOT_REACHABLE, draft, to, records);
        }
        gate.check(draft, from, records);
    }

    private static void enter(Draft draft, InstanceColumns columns, Stage stage, TraversedPath path, Records records) {
        draft.set(columns.activeStage(), stage.id());
        draft.set(columns.stageSince(), records.now());
        draft.set(columns.path(), path.toString());
    }

    private void requireRecord(Draft draft, Stage stage, Records records) {
        if (InstanceColumns.leads(draft.type(), stage.type()).map(draft::value).isEmpty()) {
            throw refusal(ProcessError.STAGE_WITHOUT_RECORD, draft, stage, records);
        }
    }

    private static Stage stage(ProcessDefinition process, @Nullable UUID id, Draft draft) {
        return process.stage(id).orElseThrow(() -> new Fault.Refused(ProcessError.STAGE_UNKNOWN, "activestageid", Map.of("type", draft.type().name())));
    }

    private Fault.Refused refusal(ProcessError code, Draft draft, Stage stage, Records records) {
        return new Fault.Refused(code, "activestageid", Map.of("type", draft.type().name(), "stage", names.of(stage, records)));
    }
}
