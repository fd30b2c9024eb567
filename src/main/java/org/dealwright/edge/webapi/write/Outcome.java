package org.dealwright.edge.webapi.write;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.edge.webapi.Reply;

/** What came of a task. Shape: record is what a content id stands for from now on; the reply is asked for after the commit. */
public record Outcome(@Nullable Ref record, Supplier<Reply> reply) {
    public static Outcome done() {
        return new Outcome(null, Reply::noContent);
    }
}
