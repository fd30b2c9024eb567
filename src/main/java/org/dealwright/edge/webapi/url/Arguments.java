package org.dealwright.edge.webapi.url;

import java.util.List;

/** What stands in parentheses after a name. Named may be an alternate key or the parameters of a function; only the registry knows. */
public sealed interface Arguments {
    /** No parentheses at all. */
    record None() implements Arguments {}

    /** {@code ()}. */
    record Empty() implements Arguments {}

    record Key(Literal value) implements Arguments {}

    record Named(List<Argument> all) implements Arguments {
        public Named {
            all = List.copyOf(all);
        }
    }
}
