package org.dealwright.work.process;

import org.dealwright.core.kernel.Coded;
import org.dealwright.core.schema.Lifecycle;

/** Whether a record is still led through a process; an inactive one is finished or aborted and may be taken up again. */
public enum ProcessState implements Coded {
    ACTIVE(0), INACTIVE(1);

    public static final int IS_ACTIVE = 1, FINISHED = 2, ABORTED = 3;

    private final int number;

    ProcessState(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    /** The life of the instances of any process. */
    public static Lifecycle.Builder<ProcessState> life() {
        return Lifecycle.of(ProcessState.class).reasons(ACTIVE, IS_ACTIVE).reasons(INACTIVE, FINISHED, ABORTED)
                .moves(ACTIVE, INACTIVE).moves(INACTIVE, ACTIVE).readOnly(INACTIVE);
    }
}
