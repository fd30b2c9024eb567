package org.dealwright.edge.webapi.write;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;

/** A task as an action of its own. */
record Doing(Task task, ContentIds made) implements Action<Doing, Outcome> {
    @Override
    public String name() {
        return task.verb();
    }

    @Override
    public Outcome perform(Doing input, Records records) {
        return task.work().apply(new Scope(records, made));
    }
}
