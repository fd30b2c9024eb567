package org.dealwright.edge.webapi.read;

import java.util.ArrayList;
import java.util.List;

import org.dealwright.edge.webapi.Prefer;
import org.dealwright.edge.webapi.Reply;

/** Tells which wishes were followed. */
final class Preferences {
    private Preferences() {
    }

    static Reply applied(Reply reply, Prefer prefer) {
        var applied = new ArrayList<String>();
        if (prefer.maxPageSize() != null) {
            applied.add("odata.maxpagesize=" + prefer.maxPageSize());
        }
        return noted(reply, prefer, applied);
    }

    /** For single records, which have no pages. */
    static Reply noted(Reply reply, Prefer prefer) {
        return noted(reply, prefer, new ArrayList<>());
    }

    private static Reply noted(Reply reply, Prefer prefer, List<String> applied) {
        if (!prefer.annotations().isEmpty()) {
            applied.add("odata.include-annotations=\"" + String.join(",", prefer.annotations()) + "\"");
        }
        return applied.isEmpty() ? reply : reply.with("Preference-Applied", String.join(",", applied));
    }
}
