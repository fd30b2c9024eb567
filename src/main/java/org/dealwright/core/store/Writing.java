package org.dealwright.core.store;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Registry;

/** Makes the writer of one action; to be used within its transaction. */
@Component
public final class Writing {
    private final DSLContext sql;
    private final Registry registry;
    private final History history;
    private final Kept kept;

    public Writing(DSLContext sql, Registry registry, History history, Kept kept) {
        this.sql = sql;
        this.registry = registry;
        this.history = history;
        this.kept = kept;
    }

    public Writer begin(Stamp stamp) {
        return new Writer(sql, registry, history, kept, stamp);
    }
}
