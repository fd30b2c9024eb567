package org.dealwright.edge.webapi.write;

import org.dealwright.core.action.Records;

/** Within what a task is done: the transaction, and what the requests before it in the same batch have made. */
public record Scope(Records records, ContentIds made) {
    public Known known() {
        return new Known(records.read(), made);
    }
}
