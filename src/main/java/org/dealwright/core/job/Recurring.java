package org.dealwright.core.job;

import java.time.Duration;

/** Work that comes again and again, on one node at a time. A bean of the room whose work it is. */
public interface Recurring {
    /** As the table of jobs and the log know it; never changes. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** From the end of one time to the next; the first is soon after the first start. */
    Duration every();

    void run();
}
