package org.dealwright.sales.pricing;

import java.util.Map;

import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** Locks and unlocks the prices of a document that is still open; its lines are priced anew when they are unlocked. */
public final class PriceLock {
    private PriceLock() {
    }

    /** @param document held */
    public static Ref set(Row document, Column<Boolean> lock, boolean locked, Records records) {
        var type = document.type();
        if (type.lifecycle().orElseThrow().isReadOnly(document.require(type.state()))) {
            throw new Fault.Refused(ActionError.RECORD_READ_ONLY, Map.of("type", type.name(), "name", document.name()));
        }
        records.update(document, Values.of(type).set(lock, locked));
        return document.ref();
    }
}
