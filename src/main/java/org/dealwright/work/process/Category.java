package org.dealwright.work.process;

import org.dealwright.core.kernel.Coded;

/** What a stage is for, whatever it is called. */
public enum Category implements Coded {
    QUALIFY(0), DEVELOP(1), PROPOSE(2), CLOSE(3), IDENTIFY(4), RESEARCH(5), RESOLVE(6), APPROVAL(7);

    private final int number;

    Category(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
