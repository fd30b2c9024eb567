package org.dealwright.edge.pages.frame;

import java.util.Map;
import java.util.UUID;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;

/** What the words of an address stand for: {@code /leads/…} the type, {@code /leads/0190…} the record. */
public final class Found {
    private Found() {
    }

    /** @throws Fault.NotFound when there is no such set */
    public static RecordType type(Visit visit, String set) {
        return visit.registry().findSet(set).orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", set)));
    }

    /** The record with all its columns. */
    public static Row row(Visit visit, String set, String id) {
        return visit.reader().get(type(visit, set), ref(visit, set, id).id());
    }

    /**
     * The record that is meant, whether it is there or not.
     *
     * @throws Fault.NotFound when it can't be there
     */
    public static Ref ref(Visit visit, String set, String id) {
        var type = type(visit, set);
        try {
            return type.ref(UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            throw Reader.missing(type, new UUID(0, 0));
        }
    }

    public static String href(Row row) {
        return "/" + row.type().set() + "/" + row.id();
    }

    public static String hrefOf(Visit visit, Ref record) {
        return "/" + visit.registry().type(record.type()).set() + "/" + record.id();
    }
}
