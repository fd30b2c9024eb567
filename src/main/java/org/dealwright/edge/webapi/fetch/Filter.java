package org.dealwright.edge.webapi.fetch;

import java.util.List;

/** Conditions of which all must hold, or any. A filter may be empty: then it holds. */
public record Filter(boolean any, List<Criterion> parts) implements Criterion {
    public Filter {
        parts = List.copyOf(parts);
    }
}
