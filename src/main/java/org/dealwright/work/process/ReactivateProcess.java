package org.dealwright.work.process;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;

/** A finished or abandoned process taken up again, in the stage that it had. */
@Component
public final class ReactivateProcess implements Action<Ref, Ref> {
    /** @param instance of a process */
    @Override
    public Ref perform(Ref instance, Records records) {
        records.move(Taken.ended(instance, records), ProcessState.ACTIVE.number(), ProcessState.IS_ACTIVE);
        return instance;
    }
}
