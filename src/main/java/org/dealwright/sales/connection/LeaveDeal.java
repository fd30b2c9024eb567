package org.dealwright.sales.connection;

import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.query.Predicate;

/** Some have nothing to do with each other any more: the connections go, with their other sides. Answers how many. */
@Component
public final class LeaveDeal implements Action<Set<UUID>, Integer> {
    @Override
    public Integer perform(Set<UUID> connections, Records records) {
        var gone = 0;
        for (var id : connections) {
            for (var row : records.hold(Connection.TYPE, Predicate.is(Connection.TYPE, id))) {
                records.delete(row);
                gone++;
            }
        }
        return gone;
    }
}
