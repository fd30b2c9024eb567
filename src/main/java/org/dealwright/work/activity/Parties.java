package org.dealwright.work.activity;

import java.util.List;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** Who takes part in an activity takes part in another one too. */
final class Parties {
    private Parties() {
    }

    static void copy(Row from, List<Ref> to, Records records) {
        var parties = records.read().rows(Query.of(ActivityParty.TYPE).select(ActivityParty.PARTY, ActivityParty.ADDRESS, ActivityParty.PART)
                .where(Predicate.pointsAt(ActivityParty.ACTIVITY, from.id())));
        if (!parties.isEmpty()) {
            records.createAll(to.stream().flatMap(activity -> parties.stream().map(party -> copy(party, activity))).toList());
        }
    }

    private static Values copy(Row party, Ref activity) {
        return Values.of(ActivityParty.TYPE).set(ActivityParty.ACTIVITY, activity).set(ActivityParty.PARTY, party.get(ActivityParty.PARTY))
                .set(ActivityParty.ADDRESS, party.get(ActivityParty.ADDRESS)).set(ActivityParty.PART, party.require(ActivityParty.PART));
    }
}
