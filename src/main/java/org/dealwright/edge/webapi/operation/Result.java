package org.dealwright.edge.webapi.operation;

import java.util.List;

import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.kernel.Ref;

/** What an operation gives back. */
public sealed interface Result {
    record Nothing() implements Result {}

    /** One record, shown with the columns that the call asked for. */
    record One(Ref record) implements Result {}

    /** Records of any types, shown by their ids. */
    record Some(List<Ref> records) implements Result {
        public Some {
            records = List.copyOf(records);
        }
    }

    /** The members of a complex type. */
    record Members(ObjectNode json) implements Result {}

    static Result nothing() {
        return new Nothing();
    }
}
