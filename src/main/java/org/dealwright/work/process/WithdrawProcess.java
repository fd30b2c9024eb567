package org.dealwright.work.process;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;

/** New records are led through the process no more; those on their way go on. */
@Component
public final class WithdrawProcess implements Action<UUID, Ref> {
    @Override
    public Ref perform(UUID process, Records records) {
        var row = records.get(ProcessFlow.TYPE, process);
        records.move(row, ProcessFlow.State.DRAFT.number(), ProcessFlow.IS_DRAFT);
        return row.ref();
    }
}
