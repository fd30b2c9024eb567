package org.dealwright.core.job;

/**
 * Work that a write asks for by {@link Jobs#ask}, done after the commit of that write. A bean of the room whose work it is.
 * One that throws, or whose node dies, is done again: what it has done already it must know itself.
 */
public interface Errand {
    /** As the table of jobs and the log know it; never changes. */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * Does what was asked for. Long work looks now and then whether the product stops, and then leaves off.
     *
     * @param what as it was asked for, such as the id of a record
     * @return false to be called again, on the next start when the product stops
     */
    boolean run(String what, Stop stop);

    /** Whether the product is stopping. */
    @FunctionalInterface
    interface Stop {
        Stop NEVER = () -> false;

        boolean asked();
    }
}
