package org.dealwright.edge.webapi.write;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.edge.webapi.batch.Operation;

/** Requests that are carried out as one: all of them or none. */
final class ChangeSet implements Action<List<Operation>, List<Outcome>> {
    private final Tasks tasks;
    private final ContentIds made;
    private @Nullable Operation current;

    /** Makes the task of an operation, with what those before it have made. */
    interface Tasks {
        Task of(Operation operation, ContentIds made);
    }

    ChangeSet(Tasks tasks, ContentIds made) {
        this.tasks = tasks;
        this.made = made;
    }

    /** The operation at which it stopped. */
    @Nullable Operation current() {
        return current;
    }

    @Override
    public List<Outcome> perform(List<Operation> operations, Records records) {
        var outcomes = new ArrayList<Outcome>();
        var scope = new Scope(records, made);
        for (var operation : operations) {
            current = operation;
            var outcome = tasks.of(operation, made).work().apply(scope);
            if (outcome.record() != null) {
                made.made(operation.contentId(), Replies.address(records.registry().type(outcome.record().type()), outcome.record()));
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }
}
