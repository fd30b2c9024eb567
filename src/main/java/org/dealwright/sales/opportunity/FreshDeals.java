package org.dealwright.sales.opportunity;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.dealwright.core.action.Records;

/** The opportunities that one action has made: they tell their stage from the beginning. */
record FreshDeals(Set<UUID> ids) {
    static Set<UUID> of(Records records) {
        return records.remembered(FreshDeals.class, () -> new FreshDeals(new HashSet<>())).ids();
    }
}
