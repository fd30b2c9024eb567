package org.dealwright.core.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * What changes rarely and is needed by every request: kept in memory under the version at which it was read. Every write to people, units,
 * teams, roles, currencies and the organisation sets a version that was never there before, so a value read in a transaction that
 * is rolled back is never taken for a true one, on this node or another.
 */
@Component
public final class Kept {
    private final DSLContext sql;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    private record Entry(long version, Object value) {
    }

    Kept(DSLContext sql) {
        this.sql = sql;
    }

    public long version() {
        return sql.fetchSingle("select value from keptversion").get(0, Long.class);
    }

    /** The value as of a version; read when it is not in memory as of that one. */
    public <T> T at(long version, String key, Class<T> kind, Supplier<T> read) {
        var entry = entries.get(key);
        if (entry != null && entry.version() == version) {
            return kind.cast(entry.value());
        }
        var value = read.get();
        entries.put(key, new Entry(version, value));
        return value;
    }

    void renew() {
        sql.execute("update keptversion set value = nextval('recordversion')");
    }
}
