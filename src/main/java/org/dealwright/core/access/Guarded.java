package org.dealwright.core.access;

import java.util.List;
import java.util.function.Function;

import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;

/** A question under the condition of what its asker may see. Only {@link Access} makes one, and the store takes nothing else. */
public final class Guarded<Q> {
    private final Q question;
    private final List<Predicate> ways;
    private final Function<RecordType, Predicate> visible;

    Guarded(Q question, List<Predicate> ways, Function<RecordType, Predicate> visible) {
        this.question = question;
        this.ways = List.copyOf(ways);
        this.visible = visible;
    }

    /** With the condition on its own rows in it already. */
    public Q question() {
        return question;
    }

    /** The condition of the question once for each way to a right on its rows: it holds where some of them hold, and each is easier to answer alone. */
    public List<Predicate> ways() {
        return ways;
    }

    /** The condition under which rows of another type, reached over a lookup, may take part. */
    public Predicate visible(RecordType type) {
        return visible.apply(type);
    }
}
