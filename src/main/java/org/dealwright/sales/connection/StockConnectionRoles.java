package org.dealwright.sales.connection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.language.Words;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** The roles that every company begins with, in its own language; their ids are the same everywhere. */
@Component
public final class StockConnectionRoles {
    public static final UUID STAKEHOLDER = id("stakeholder"), DECISION_MAKER = id("decisionmaker"), ACCOUNT_MANAGER = id("accountmanager");
    /** The category, and the roles of it; two with a slash between go with each other, one with a slash behind goes with itself. */
    private static final String ROLES = """
            1000 stakeholder champion decisionmaker enduser economicbuyer influencer technicalbuyer
            1001 accountmanager deliveryprofessional territorymanager serviceprofessional industryexpert technicalsalesprofessional
            1 employee/employer formeremployee/formeremployer colleague/ partner/
            4 referredby/referral
            2 spouse/ parent/child
            3 friend/
            """;

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("connectionrole." + key).getBytes(StandardCharsets.UTF_8));
    }

    public void found(Words words, Records records) {
        var pairs = new ArrayList<List<String>>();
        for (var line : ROLES.lines().toList()) {
            var parts = List.of(line.split(" "));
            for (var entry : parts.subList(1, parts.size())) {
                var keys = List.of(entry.split("/"));
                keys.forEach(key -> records.create(Values.of(ConnectionRole.TYPE).set(ConnectionRole.TYPE.id(), id(key))
                        .set(ConnectionRole.NAME, words.of("connectionrole." + key)).set(ConnectionRole.CATEGORY, Integer.valueOf(parts.getFirst()))));
                if (entry.contains("/")) {
                    pairs.add(keys);
                }
            }
        }
        pairs.forEach(keys -> match(keys, records));
    }

    private static void match(List<String> keys, Records records) {
        for (var key : keys) {
            var other = key.equals(keys.getFirst()) ? keys.getLast() : keys.getFirst();
            for (Row row : records.hold(ConnectionRole.TYPE, Predicate.is(ConnectionRole.TYPE, id(key)))) {
                records.follow(row, Values.of(ConnectionRole.TYPE).set(ConnectionRole.MATCHING, ConnectionRole.TYPE.ref(id(other))));
            }
        }
    }
}
