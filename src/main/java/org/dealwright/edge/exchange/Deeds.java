package org.dealwright.edge.exchange;

import java.util.List;
import java.util.UUID;

import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;

/** How a running import writes: its lines as the actor, each portion in one transaction, in earnest or rehearsed. */
record Deeds(Actions actions, Actor actor, ImportLines importLines, Progress progress) {
    private static final Actor PRODUCT = new Actor.System(Door.JOB);

    ImportLines.Done write(ImportLines.Input portion) {
        return actions.run(importLines, portion, actor);
    }

    ImportLines.Done rehearse(ImportLines.Input portion) {
        var done = actions.rehearse(importLines, portion, actor);
        keep(portion.file(), done.outcomes());
        return done;
    }

    void keep(UUID file, List<Outcome> outcomes) {
        actions.run(progress, new Progress.Input(file, outcomes), PRODUCT);
    }
}
