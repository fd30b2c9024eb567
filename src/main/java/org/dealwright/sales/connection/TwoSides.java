package org.dealwright.sales.connection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** Every connection has a twin that tells the same from the other side, whoever makes or changes one of them. */
@Component
@Order(10)
final class TwoSides implements Rule {
    /** What both sides say alike. */
    private static final List<Column<?>> SHARED = List.of(Connection.DESCRIPTION, Connection.STARTS, Connection.ENDS, Connection.TYPE.state(),
            Connection.TYPE.status());

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Connection.TYPE);
    }

    @Override
    public void beforeAll(List<Draft> drafts, Records records) {
        var matching = matching(drafts, records);
        var names = names(drafts, records);
        for (var draft : drafts) {
            before(draft, matching);
            var to = draft.value(Connection.TO);
            draft.set(Connection.NAME, to == null ? "" : names.getOrDefault(to.id(), ""));
        }
    }

    private static void before(Draft draft, Map<UUID, Ref> matching) {
        var from = draft.value(Connection.FROM);
        var to = draft.value(Connection.TO);
        if (from != null && from.equals(to)) {
            throw new Fault.Refused(ConnectionError.CONNECTED_TO_ITSELF, Connection.TO.name(), Map.of("type", Connection.TYPE.name()));
        }
        if (draft.value(Connection.TWIN_OF) == null) {
            draft.set(Connection.MASTER, true);
            fill(draft, Connection.FROM_ROLE, draft.value(Connection.TO_ROLE), matching);
            fill(draft, Connection.TO_ROLE, draft.value(Connection.FROM_ROLE), matching);
        }
    }

    @Override
    public void before(Draft draft, Records records) {
        if (draft.changes(Connection.TO_ROLE) && !draft.changes(Connection.FROM_ROLE)) {
            draft.set(Connection.FROM_ROLE, null);
            fill(draft, Connection.FROM_ROLE, draft.value(Connection.TO_ROLE), matching(List.of(draft), records));
        }
    }

    private static void fill(Draft draft, Column<Ref> role, @Nullable Ref other, Map<UUID, Ref> matching) {
        if (draft.value(role) == null && other != null && matching.containsKey(other.id())) {
            draft.set(role, matching.get(other.id()));
        }
    }

    private static Map<UUID, Ref> matching(List<Draft> drafts, Records records) {
        var roles = new HashSet<UUID>();
        drafts.forEach(draft -> List.of(Connection.FROM_ROLE, Connection.TO_ROLE).forEach(column -> {
            var role = draft.value(column);
            if (role != null) {
                roles.add(role.id());
            }
        }));
        var matching = new HashMap<UUID, Ref>();
        if (!roles.isEmpty()) {
            records.unguarded(Query.of(ConnectionRole.TYPE).select(ConnectionRole.TYPE.id(), ConnectionRole.MATCHING).withoutLabels()
                    .where(Predicate.anyOf(ConnectionRole.TYPE, roles))).forEach(row -> {
                        var other = row.get(ConnectionRole.MATCHING);
                        if (other != null) {
                            matching.put(row.id(), other);
                        }
                    });
        }
        return matching;
    }

    /** Of the second records, and the numbers of both types. */
    private static Map<UUID, String> names(List<Draft> drafts, Records records) {
        var byType = new HashMap<String, Set<UUID>>();
        for (var draft : drafts) {
            var from = draft.value(Connection.FROM);
            var to = draft.value(Connection.TO);
            if (from != null) {
                draft.set(Connection.FROM_TYPE, records.registry().type(from.type()).number());
            }
            if (to != null) {
                draft.set(Connection.TO_TYPE, records.registry().type(to.type()).number());
                byType.computeIfAbsent(to.type(), _ -> new HashSet<>()).add(to.id());
            }
        }
        var names = new HashMap<UUID, String>();
        byType.forEach((name, ids) -> {
            var type = records.registry().type(name);
            records.unguarded(Query.of(type).select(type.id(), type.primaryName()).withoutLabels().where(Predicate.anyOf(type, ids)))
                    .forEach(row -> names.put(row.id(), row.name()));
        });
        return names;
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        var fresh = drafts.stream().filter(draft -> draft.isNew() && draft.value(Connection.TWIN_OF) == null && draft.value(Connection.TO) != null).toList();
        if (!fresh.isEmpty()) {
            twins(fresh, records);
        }
        drafts.stream().filter(draft -> !draft.isNew()).forEach(draft -> mirror(draft, records));
    }

    private static void twins(List<Draft> masters, Records records) {
        var made = records.createAll(masters.stream().map(TwoSides::twin).toList());
        var rows = new HashMap<UUID, Row>();
        records.hold(Connection.TYPE, Predicate.anyOf(Connection.TYPE, masters.stream().map(Draft::id).toList())).forEach(row -> rows.put(row.id(), row));
        var links = new ArrayList<Draft>();
        for (var at = 0; at < masters.size(); at++) {
            links.add(new Draft(Objects.requireNonNull(rows.get(masters.get(at).id())), Values.of(Connection.TYPE).set(Connection.TWIN_OF, made.get(at))));
        }
        records.followAll(links);
    }

    private static Values twin(Draft draft) {
        var twin = Values.of(Connection.TYPE).set(Connection.FROM, draft.value(Connection.TO)).set(Connection.TO, draft.value(Connection.FROM))
                .set(Connection.FROM_ROLE, draft.value(Connection.TO_ROLE)).set(Connection.TO_ROLE, draft.value(Connection.FROM_ROLE))
                .set(Connection.TWIN_OF, Connection.TYPE.ref(draft.id())).set(Connection.MASTER, false)
                .set(Connection.TYPE.owner(), draft.value(Connection.TYPE.owner()));
        SHARED.forEach(column -> twin.put(column, draft.value(column)));
        return twin;
    }

    /** The change that comes back from the twin finds nothing to change. */
    private static void mirror(Draft draft, Records records) {
        var other = draft.value(Connection.TWIN_OF);
        if (other == null) {
            return;
        }
        var values = Values.of(Connection.TYPE);
        SHARED.stream().filter(draft::changes).forEach(column -> values.put(column, draft.value(column)));
        if (draft.changes(Connection.FROM_ROLE)) {
            values.set(Connection.TO_ROLE, draft.value(Connection.FROM_ROLE));
        }
        if (draft.changes(Connection.TO_ROLE)) {
            values.set(Connection.FROM_ROLE, draft.value(Connection.TO_ROLE));
        }
        if (!values.isEmpty()) {
            values.fill(Connection.FROM_ROLE, draft.value(Connection.TO_ROLE)).fill(Connection.TO_ROLE, draft.value(Connection.FROM_ROLE));
            records.hold(Connection.TYPE, Predicate.is(Connection.TYPE, other.id())).forEach(twin -> records.follow(twin, values));
        }
    }
}
