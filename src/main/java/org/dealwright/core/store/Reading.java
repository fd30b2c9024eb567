package org.dealwright.core.store;

import java.util.function.Function;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import org.dealwright.core.access.Access;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.schema.Registry;

/** The one door to reading. Beside the actions' it is the only boundary of a transaction, and that only where several reads must agree. */
@Component
public class Reading {
    private final DSLContext sql;
    private final Access access;
    private final Registry registry;
    private final History history;

    public Reading(DSLContext sql, Access access, Registry registry, History history) {
        this.sql = sql;
        this.access = access;
        this.registry = registry;
        this.history = history;
    }

    /** Each question stands alone and holds a connection only while it is answered. */
    public Reader as(Actor actor) {
        return new Reader(sql, access.guard(actor), registry, history, actor);
    }

    /** All questions see the same moment; for exports and documents. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public <T> T run(Actor actor, Function<Reader, T> work) {
        return work.apply(as(actor));
    }
}
