package org.dealwright.core.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.Team;
import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** The team of a unit is the product's: name, unit and members follow the unit. Access teams have no roles. */
@Component
final class TeamRule implements Rule {
    private final Administrators administrators;
    private final Giving giving;

    TeamRule(Administrators administrators, Giving giving) {
        this.giving = giving;
        this.administrators = administrators;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type.name().equals(Team.TYPE.name());
    }

    @Override
    public void before(Draft draft, Records records) {
        var unit = draft.value(Team.UNIT);
        if (!draft.isNew() && unit != null && draft.changes(Team.UNIT)) {
            giving.mayGive(giving.rolesOfTeam(draft.id()), unit.id(), records);
        }
        if (draft.isNew() || unit == null || !Boolean.TRUE.equals(draft.value(Team.DEFAULT)) || !draft.changesAny(Team.NAME, Team.UNIT)) {
            return;
        }
        var isNamedAsItsUnit = records.hold(BusinessUnit.TYPE, Predicate.is(BusinessUnit.TYPE, unit.id())).stream()
                .anyMatch(row -> row.name().equals(draft.value(Team.NAME)));
        if (draft.changes(Team.UNIT) || !isNamedAsItsUnit) {
            throw new Fault.Refused(IdentityError.DEFAULT_TEAM_NAME_KEPT, Team.NAME.name(), Map.of("type", Team.TYPE.name()));
        }
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        for (var draft : drafts) {
            var unit = draft.value(Team.UNIT);
            if (!draft.isNew() && unit != null && draft.changes(Team.UNIT)) {
                records.moveOwned(Team.TYPE.ref(draft.id()), unit);
            }
        }
    }

    @Override
    public void beforeDelete(Row row, Records records) {
        if (Boolean.TRUE.equals(row.get(Team.DEFAULT))) {
            throw new Fault.Refused(IdentityError.DEFAULT_TEAM_KEPT, Map.of());
        }
    }

    @Override
    public void afterDelete(List<Row> rows, Records records) {
        administrators.mustRemain();
    }

    @Override
    public void linked(Row row, String association, Ref other, Records records) {
        refuseDefault(row, other);
        if (other.type().equals("role") && row.require(Team.KIND) == Team.ACCESS) {
            throw new Fault.Refused(IdentityError.ACCESS_TEAM_WITHOUT_ROLES, Map.of());
        }
        var given = other.type().equals("role") ? List.of(other.id())
                : other.type().equals("systemuser") ? giving.rolesOfTeam(row.id()) : List.<UUID>of();
        giving.mayGive(given, row.require(Team.UNIT).id(), records);
    }

    @Override
    public void unlinked(Row row, String association, Ref other, Records records) {
        refuseDefault(row, other);
        administrators.mustRemain();
    }

    private static void refuseDefault(Row row, Ref other) {
        if (other.type().equals("systemuser") && Boolean.TRUE.equals(row.get(Team.DEFAULT))) {
            throw new Fault.Refused(IdentityError.DEFAULT_TEAM_MEMBERS_KEPT, Map.of());
        }
    }
}
