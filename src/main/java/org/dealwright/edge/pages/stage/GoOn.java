package org.dealwright.edge.pages.stage;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.StoreError;
import org.dealwright.core.store.Values;
import org.dealwright.work.process.FinishProcess;
import org.dealwright.work.process.MoveStage;

/** What a stage needs is filled in and the record goes on, both or neither; if nobody changed the record since it was shown. */
@Component
final class GoOn implements Action<GoOn.Input, Ref> {
    private final MoveStage move;
    private final FinishProcess finish;

    GoOn(MoveStage move, FinishProcess finish) {
        this.move = move;
        this.finish = finish;
    }

    /** @param stages to go through, in order; none ends the process */
    record Input(Ref record, long version, Values values, Ref instance, List<UUID> stages) {
    }

    @Override
    public String name() {
        return move.name();
    }

    @Override
    public Ref perform(Input input, Records records) {
        var row = records.get(records.registry().type(input.record().type()), input.record().id());
        if (row.version() != input.version()) {
            throw new Fault.Stale(StoreError.VERSION_MISMATCH, Map.of());
        }
        if (!input.values().isEmpty()) {
            records.update(row, input.values());
        }
        input.stages().forEach(stage -> records.perform(move, new MoveStage.Input(input.instance(), stage)));
        if (input.stages().isEmpty()) {
            records.perform(finish, input.instance());
        }
        return input.record();
    }
}
