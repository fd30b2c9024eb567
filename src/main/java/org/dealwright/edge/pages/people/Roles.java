package org.dealwright.edge.pages.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.dealwright.core.access.Role;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.access.Team;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Option;

/** The roles of the company, and those of one user or team. */
final class Roles {
    private static final int MOST = 500;

    private Roles() {
    }

    static List<Row> all(Visit visit) {
        return visit.reader().rows(Query.of(Role.TYPE).select(Role.NAME).sort(Sort.ascending(Role.NAME)).limit(MOST));
    }

    static List<Row> of(Visit visit, Ref user) {
        return linked(visit, Role.TYPE, "systemuserroles_association", SystemUser.TYPE, user.id());
    }

    static List<Row> ofTeam(Visit visit, UUID team) {
        return linked(visit, Role.TYPE, "teamroles_association", Team.TYPE, team);
    }

    static List<Row> teams(Visit visit, Ref user) {
        return linked(visit, Team.TYPE, "teammembership_association", SystemUser.TYPE, user.id());
    }

    private static List<Row> linked(Visit visit, RecordType type, String association, RecordType from, UUID id) {
        var link = visit.registry().association(type, association).orElseThrow();
        return visit.reader().rows(Query.of(type).select(type.primaryName()).where(new Predicate.Linked(link, from, Predicate.is(from, id)))
                .sort(Sort.ascending(type.primaryName())).limit(MOST));
    }

    static List<Option> options(Visit visit, Collection<UUID> chosen) {
        return all(visit).stream().map(role -> new Option(role.id().toString(), role.name(), chosen.contains(role.id()))).toList();
    }
}
