package org.dealwright.edge.webapi.json;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dealwright.core.store.Row;
import org.dealwright.edge.webapi.bind.Plan;

/** The rows of expanded collections, by the ids of the records that they belong to. */
public final class Children {
    private final IdentityHashMap<Plan.Many, Map<UUID, List<Row>>> all = new IdentityHashMap<>();

    public void put(Plan.Many many, Map<UUID, List<Row>> byParent) {
        all.put(many, byParent);
    }

    List<Row> of(Plan.Many many, UUID parent) {
        return all.getOrDefault(many, Map.of()).getOrDefault(parent, List.of());
    }
}
