package org.dealwright.work.process;

import java.time.Duration;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** A process is finished in its last stage only, and then knows when and how long it took; taken up again it forgets that. */
@Component
final class ProcessEnds implements Rule {
    private final Definitions definitions;
    private final StageGate gate;

    ProcessEnds(Definitions definitions, StageGate gate) {
        this.definitions = definitions;
        this.gate = gate;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return Definitions.areInstances(type);
    }

    @Override
    public void before(Draft draft, Records records) {
        if (draft.before() != null && draft.changes(draft.type().state())) {
            var columns = InstanceColumns.in(draft.type());
            if (Integer.valueOf(ProcessState.FINISHED).equals(draft.value(draft.type().status()))) {
                finish(draft, draft.before(), columns, records);
            } else {
                draft.set(columns.completedOn(), null);
                draft.set(columns.minutes(), null);
            }
        }
    }

    private void finish(Draft draft, Row before, InstanceColumns columns, Records records) {
        var process = definitions.of(before, records.read());
        var last = process.stage(draft.value(columns.activeStage())).filter(stage -> process.isLast(stage, StageGate.values(draft, stage, records)));
        if (last.isEmpty()) {
            throw new Fault.Refused(ProcessError.PROCESS_NOT_AT_ITS_END, draft.type().state().name(), Map.of("type", draft.type().name()));
        }
        gate.check(draft, last.get(), records);
        var began = before.require(draft.type().createdOn());
        draft.set(columns.completedOn(), records.now());
        draft.set(columns.minutes(), Math.toIntExact(Duration.between(began, records.now()).toMinutes()));
    }
}
