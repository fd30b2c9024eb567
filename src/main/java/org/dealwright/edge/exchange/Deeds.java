package org.dealwright.edge.exchange;

import java.util.List;
import java.util.UUID;

import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;

/** How a running import writes: its lines as the actor, each portion in one transaction, in earnest or rehearsed. */
record Deeds(Actions actions, Actor actor, ImportLines importLines, Progress progress) {
    private static final Actor PRODUCT = new Actor.System(Door.JOB);

    List<Outcome> write(ImportLines.Input portion) {
        return actions.run(importLines, portion, actor);
    }

    List<Outcome> rehearse(ImportLines.Input portion) {
        var outcomes = actions.rehearse(importLines, portion, actor);
        keep(portion.file(), outcomes);
        return outcomes;
    }

    void keep(UUID file, List<Outcome> outcomes) {
        actions.run(progress, new Progress.Input(file, outcomes), PRODUCT);
    }
}
