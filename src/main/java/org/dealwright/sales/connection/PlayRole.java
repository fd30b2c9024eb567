package org.dealwright.sales.connection;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;

/** Those who have to do with a deal play another role from now on. Answers how many. */
@Component
public final class PlayRole implements Action<PlayRole.Input, Integer> {
    private final JoinDeal join;

    PlayRole(JoinDeal join) {
        this.join = join;
    }

    /** @param connections from the deal to each of them */
    public record Input(Set<UUID> connections, UUID role) {
        public Input {
            connections = new LinkedHashSet<>(connections);
        }
    }

    @Override
    public Integer perform(Input input, Records records) {
        for (var id : input.connections()) {
            var row = records.get(Connection.TYPE, id);
            var from = row.require(Connection.FROM);
            var to = row.get(Connection.TO);
            if (to != null) {
                records.perform(join, new JoinDeal.Input(from, to, input.role()));
            }
        }
        return input.connections().size();
    }
}
