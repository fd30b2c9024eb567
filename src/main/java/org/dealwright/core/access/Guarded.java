package org.dealwright.core.access;

import java.util.function.Function;

import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;

/** A question under the condition of what its asker may see. Only {@link Access} makes one, and the store takes nothing else. */
public final class Guarded<Q> {
    private final Q question;
    private final Function<RecordType, Predicate> visible;

    Guarded(Q question, Function<RecordType, Predicate> visible) {
        this.question = question;
        this.visible = visible;
    }

    /** With the condition on its own rows in it already. */
    public Q question() {
        return question;
    }

    /** The condition under which rows of another type, reached over a lookup, may take part. */
    public Predicate visible(RecordType type) {
        return visible.apply(type);
    }
}
