package org.dealwright.edge.webapi.bind;

import java.util.Map;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.QueryError;

/** Counts what one question asks of the database. */
final class Limits {
    static final int CONDITIONS = 500;
    static final int JOINS = 15;
    private int conditions;
    private int joins;

    /** @throws Fault.Malformed when there are too many */
    void condition() {
        if (++conditions > CONDITIONS) {
            throw new Fault.Malformed(QueryError.TOO_MANY_CONDITIONS, null, Map.of("limit", CONDITIONS));
        }
    }

    /** @throws Fault.Malformed when there are too many */
    void join() {
        if (++joins > JOINS) {
            throw new Fault.Malformed(QueryError.TOO_MANY_JOINS, null, Map.of("limit", JOINS));
        }
    }
}
