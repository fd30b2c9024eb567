package org.dealwright.edge.webapi;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.operation.Invoking;
import org.dealwright.edge.webapi.url.Segment;
import org.dealwright.edge.webapi.url.Url;
import org.dealwright.edge.webapi.write.Batches;
import org.dealwright.edge.webapi.write.Writes;

/** Hands a request to who can answer it. Never throws: what goes wrong is a reply too. */
@Component
final class Dispatch {
    private static final List<String> OTHER_USER = List.of("CallerObjectId", "MSCRMCallerID");

    private final ObjectProvider<Reads> reads;
    private final Invoking functions;
    private final Writes writes;
    private final Batches batches;
    private final Errors errors;

    Dispatch(ObjectProvider<Reads> reads, Invoking functions, Writes writes, Batches batches, Errors errors) {
        this.reads = reads;
        this.functions = functions;
        this.writes = writes;
        this.batches = batches;
        this.errors = errors;
    }

    Reply answer(Call call) {
        try {
            refuseOtherUser(call);
            var url = Url.parse(call.path(), call.rawQuery());
            if (url.path().segments().equals(List.of(Segment.Word.BATCH))) {
                return batch(call);
            }
            return call.reads() ? read(call, url) : writes.answer(call, url);
        } catch (RuntimeException thrown) {
            return fault(call, thrown);
        }
    }

    private Reply read(Call call, Url url) {
        return functions.function(call, url).orElseGet(() -> reads.getObject().answer(call, url));
    }

    private Reply batch(Call call) {
        if (!call.method().equals("POST")) {
            throw new Fault.Malformed(WebApiError.METHOD_NOT_ALLOWED, null, Map.of("method", call.method()));
        }
        return batches.answer(call, new Batches.Door(this::answer, this::fault));
    }

    private Reply fault(Call call, RuntimeException thrown) {
        return errors.of(thrown, call.actor(), call.headers());
    }

    /** Nobody may believe to have acted as someone else, so it is refused rather than ignored. */
    private static void refuseOtherUser(Call call) {
        for (var header : OTHER_USER) {
            var user = call.headers().first(header);
            if (user != null && !user.strip().equalsIgnoreCase(call.actor().user().toString())) {
                throw new Fault.Malformed(WebApiError.IMPERSONATION_UNSUPPORTED, null, Map.of("header", header));
            }
        }
    }
}
