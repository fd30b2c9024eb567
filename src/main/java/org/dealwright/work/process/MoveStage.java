package org.dealwright.work.process;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

/** Another stage becomes the active one: the next, the one before, or one visited earlier. */
@Component
public final class MoveStage implements Action<MoveStage.Input, Ref> {
    /**
     * What to move, and where to.
     *
     * @param instance of a process
     * @param stage the id of a stage of that process
     */
    public record Input(Ref instance, UUID stage) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var row = Taken.running(input.instance(), records);
        records.update(row, Values.of(row.type()).set(InstanceColumns.in(row.type()).activeStage(), input.stage()));
        return input.instance();
    }
}
