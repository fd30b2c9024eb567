package org.dealwright.work.activity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** A party is known by the name that its record has when it joins, or else by its address. */
@Component
final class PartyNames implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(ActivityParty.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        if (draft.changesAny(ActivityParty.PARTY, ActivityParty.ADDRESS)) {
            draft.set(ActivityParty.NAME, name(draft, records));
        }
    }

    private static @Nullable String name(Draft draft, Records records) {
        var party = draft.value(ActivityParty.PARTY);
        return party == null ? draft.value(ActivityParty.ADDRESS)
                : records.read().find(records.registry().type(party.type()), party.id()).map(Row::name)
                        .orElse(draft.value(ActivityParty.ADDRESS));
    }
}
