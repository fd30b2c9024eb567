package org.dealwright.work.process;

import org.dealwright.core.kernel.ErrorCode;

/** Why a process does not go where it was asked to. */
public enum ProcessError implements ErrorCode {
    STAGE_UNKNOWN(0x80060452),
    STAGE_NOT_REACHABLE(0x80092003),
    STAGE_WITHOUT_RECORD(0x80060441),
    STEPS_MISSING(0x8006041A),
    VISITED_STAGES_FOLLOW(0x80092007),
    PROCESS_NOT_RUNNING(0x80060377),
    PROCESS_RUNNING(0x8D001101),
    PROCESS_NOT_AT_ITS_END(0x8D001102),
    NOT_A_PROCESS(0x8D001103);

    private final int number;

    ProcessError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
