package org.dealwright.core.action;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.StoreError;

/** A record and what goes with it to the recycle bin; answers the id under which all of it can be restored. */
@Component
public final class DeleteRecord implements Action<DeleteRecord.Input, UUID> {
    /** @param version the version that was seen; null deletes whatever is there */
    public record Input(Ref record, @Nullable Long version) {
    }

    @Override
    public String name() {
        return "Delete";
    }

    @Override
    public UUID perform(Input input, Records records) {
        var row = records.get(records.registry().type(input.record().type()), input.record().id());
        if (input.version() != null && row.version() != input.version()) {
            throw new Fault.Stale(StoreError.VERSION_MISMATCH, Map.of());
        }
        return records.delete(row);
    }
}
