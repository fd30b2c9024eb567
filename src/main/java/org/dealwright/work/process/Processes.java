package org.dealwright.work.process;

import java.util.List;
import java.util.Optional;

import org.dealwright.core.action.Draft;

/** The processes that one room brings, and where records of its types begin; a bean a room, in the order in which they are offered. */
public interface Processes {
    List<ProcessDefinition> definitions();

    /** The stage at which a new record begins to be led through a process, its first unless the room knows better; empty when it is not to be led. */
    default Optional<Stage> start(ProcessDefinition process, Draft record) {
        return Optional.of(process.first());
    }
}
