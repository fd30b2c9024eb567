package org.dealwright.edge.webapi;

import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.url.Url;

/** Hands a request to who can answer it. Never throws: what goes wrong is a reply too. */
@Component
final class Dispatch {
    private final ObjectProvider<Reads> reads;
    private final Errors errors;

    Dispatch(ObjectProvider<Reads> reads, Errors errors) {
        this.reads = reads;
        this.errors = errors;
    }

    Reply answer(Call call) {
        try {
            var url = Url.parse(call.path(), call.rawQuery());
            if (call.reads()) {
                return reads.getObject().answer(call, url);
            }
            throw new Fault.Malformed(WebApiError.METHOD_NOT_ALLOWED, null, Map.of("method", call.method()));
        } catch (RuntimeException thrown) {
            return errors.of(thrown, call.actor(), call.headers());
        }
    }
}
