package org.dealwright.work.process;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;

/** The end of a process in its last stage; the record itself stays as it is. */
@Component
public final class FinishProcess implements Action<Ref, Ref> {
    /** @param instance of a process */
    @Override
    public Ref perform(Ref instance, Records records) {
        records.move(Taken.running(instance, records), ProcessState.INACTIVE.number(), ProcessState.FINISHED);
        return instance;
    }
}
