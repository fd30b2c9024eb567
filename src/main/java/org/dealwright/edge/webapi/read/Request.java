package org.dealwright.edge.webapi.read;

import org.dealwright.core.store.Reader;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.Prefer;
import org.dealwright.edge.webapi.bind.Asker;
import org.dealwright.edge.webapi.json.Wire;
import org.dealwright.edge.webapi.url.Query;

/** One request with what is needed to answer it. */
record Request(Call call, Query query, Asker asker, Wire wire) {
    Reader reader() {
        return asker.reader();
    }

    Prefer prefer() {
        return call.headers().prefer();
    }

    /** Whether names of what lookups point at must be read. */
    boolean labels() {
        return wire.annotations().formatted();
    }
}
