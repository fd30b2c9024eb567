package org.dealwright.edge.webapi.write;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.Reads;
import org.dealwright.edge.webapi.Reply;
import org.dealwright.edge.webapi.url.Query;

/** Answers that a record was written, with the record itself for who wants it. */
@Component
final class Replies {
    private final ObjectProvider<Reads> reads;

    Replies(ObjectProvider<Reads> reads) {
        this.reads = reads;
    }

    /** Shape: address as in {@code accounts(id)}, by the key that the request used. */
    Outcome written(Call call, Query query, Ref record, String address, boolean created) {
        if (call.headers().prefer().returnRepresentation()) {
            return new Outcome(record, () -> reads.getObject().representation(call, record, query, created ? 201 : 200)
                    .with("Preference-Applied", "return=representation"));
        }
        return new Outcome(record, () -> Reply.noContent(call.base() + address));
    }

    static String address(RecordType type, Ref record) {
        return type.set() + "(" + record.id() + ")";
    }
}
