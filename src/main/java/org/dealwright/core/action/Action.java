package org.dealwright.core.action;

/**
 * One thing that people and programs do, named by its verb. A bean; pages, API, imports and jobs run it through {@link Actions}.
 * It reads and writes through the records that it is handed, which know the actor and the time, and does nothing else: what must follow a
 * commit listens to the events that it publishes.
 */
public interface Action<I, O> {
    /** As the API, the history and the texts know it: {@code QualifyLead}. */
    default String name() {
        return getClass().getSimpleName();
    }

    O perform(I input, Records records);
}
