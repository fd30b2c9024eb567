package org.dealwright.work.process;

import java.util.List;

/** The processes that one room brings; a bean a room, in the order in which they are offered. */
public interface Processes {
    List<ProcessDefinition> definitions();
}
