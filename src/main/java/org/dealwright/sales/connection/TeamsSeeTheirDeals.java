package org.dealwright.sales.connection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.sales.opportunity.Opportunity;

/** Who is on the sales team of an opportunity may work on it, on this one only; who leaves the team may not any more. */
@Component
@Order(20)
final class TeamsSeeTheirDeals implements Rule {
    private static final int RIGHTS = Privilege.READ.mask() | Privilege.WRITE.mask() | Privilege.APPEND.mask() | Privilege.APPENDTO.mask();
    private static final String USER = "systemuser";

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Connection.TYPE);
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        var fresh = drafts.stream().filter(draft -> draft.isNew() && joins(draft.value(Connection.FROM), draft.value(Connection.TO))).toList();
        var roles = new HashSet<UUID>();
        fresh.forEach(draft -> add(roles, draft.value(Connection.TO_ROLE)));
        var team = team(roles, records);
        fresh.stream().filter(draft -> isIn(team, draft.value(Connection.TO_ROLE)))
                .forEach(draft -> share(draft.value(Connection.FROM), draft.value(Connection.TO), RIGHTS, records));
    }

    @Override
    public void afterDelete(List<Row> rows, Records records) {
        of(rows, records).forEach(row -> share(row.get(Connection.FROM), row.get(Connection.TO), 0, records));
    }

    @Override
    public void afterRestore(List<Row> rows, Records records) {
        of(rows, records).forEach(row -> share(row.get(Connection.FROM), row.get(Connection.TO), RIGHTS, records));
    }

    private static List<Row> of(List<Row> rows, Records records) {
        var joining = rows.stream().filter(row -> joins(row.get(Connection.FROM), row.get(Connection.TO))).toList();
        var roles = new HashSet<UUID>();
        joining.forEach(row -> add(roles, row.get(Connection.TO_ROLE)));
        var team = team(roles, records);
        return joining.stream().filter(row -> isIn(team, row.get(Connection.TO_ROLE))).toList();
    }

    private static boolean joins(@Nullable Ref from, @Nullable Ref to) {
        return from != null && to != null && from.type().equals(Opportunity.TYPE.name()) && to.type().equals(USER);
    }

    private static boolean isIn(Set<UUID> team, @Nullable Ref role) {
        return role != null && team.contains(role.id());
    }

    private static void add(Set<UUID> roles, @Nullable Ref role) {
        if (role != null) {
            roles.add(role.id());
        }
    }

    private static Set<UUID> team(Set<UUID> ids, Records records) {
        return ids.isEmpty() ? Set.of() : records.unguarded(Query.of(ConnectionRole.TYPE).select(ConnectionRole.TYPE.id()).withoutLabels()
                .where(Predicate.anyOf(ConnectionRole.TYPE, ids)).where(Predicate.eq(ConnectionRole.CATEGORY, ConnectionRole.SALES_TEAM)))
                .stream().map(Row::id).collect(Collectors.toSet());
    }

    /** What was shared by hand stays; an owner needs no share; a deal that goes itself has none any more. */
    private static void share(@Nullable Ref deal, @Nullable Ref user, int rights, Records records) {
        if (deal == null || user == null || !records.isThere(Opportunity.TYPE, deal.id())) {
            return;
        }
        var now = records.read().shares(Opportunity.TYPE, deal.id()).stream().filter(share -> share.principal().equals(user)).findFirst()
                .map(Reader.Share::rights).orElse(0);
        var row = records.get(Opportunity.TYPE, deal.id());
        var isToChange = rights == 0 ? now == RIGHTS : (now & RIGHTS) != RIGHTS;
        if (isToChange && !user.equals(row.get(Opportunity.TYPE.owner()))) {
            records.share(row, user, rights == 0 ? 0 : now | rights);
        }
    }
}
