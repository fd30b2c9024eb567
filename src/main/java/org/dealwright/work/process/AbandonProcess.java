package org.dealwright.work.process;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;

/** The end of a process from any stage, without having come to its last. */
@Component
public final class AbandonProcess implements Action<Ref, Ref> {
    /** @param instance of a process */
    @Override
    public Ref perform(Ref instance, Records records) {
        records.move(Taken.running(instance, records), ProcessState.INACTIVE.number(), ProcessState.ABORTED);
        return instance;
    }
}
