package org.dealwright.core.identity;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Role;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.access.Team;
import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** People sign in by e-mail unless another name is given, have managers without going round in a circle, stand in the team of their unit with what they own, and are never deleted. */
@Component
final class PersonRule implements Rule {
    private final Trees trees;
    private final DefaultTeams teams;
    private final Administrators administrators;
    private final Giving giving;

    PersonRule(Trees trees, DefaultTeams teams, Administrators administrators, Giving giving) {
        this.giving = giving;
        this.trees = trees;
        this.teams = teams;
        this.administrators = administrators;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type.name().equals(SystemUser.TYPE.name());
    }

    @Override
    public void before(Draft draft, Records records) {
        if (draft.id().equals(Actor.System.USER) && records.actor() instanceof Actor.Person) {
            throw new Fault.Refused(IdentityError.PRODUCT_USER_KEPT, Map.of());
        }
        if (draft.isNew() && draft.value(SystemUser.SIGN_IN_NAME) == null) {
            draft.set(SystemUser.SIGN_IN_NAME, draft.value(SystemUser.EMAIL));
        }
        var manager = draft.value(SystemUser.MANAGER);
        if (manager != null && draft.changes(SystemUser.MANAGER) && trees.isPersonUnder(manager.id(), draft.id())) {
            throw new Fault.Invalid(IdentityError.MANAGER_LOOP, SystemUser.MANAGER.name(), Map.of("type", SystemUser.TYPE.name()));
        }
        var unit = draft.value(SystemUser.UNIT);
        if (!draft.isNew() && unit != null && draft.changes(SystemUser.UNIT)) {
            giving.mayGive(giving.rolesOfUser(draft.id()), unit.id(), records);
        }
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        var moved = drafts.stream().filter(draft -> draft.changes(SystemUser.UNIT) && !draft.id().equals(Actor.System.USER)).toList();
        if (!moved.isEmpty()) {
            teams.join(moved.stream().map(Draft::id).toList());
        }
        if (drafts.stream().anyMatch(draft -> !draft.isNew() && draft.changesAny(SystemUser.UNIT, SystemUser.ACCESS_MODE))) {
            administrators.mustRemain();
        }
        for (var draft : moved) {
            var unit = draft.value(SystemUser.UNIT);
            if (!draft.isNew() && unit != null) {
                records.moveOwned(SystemUser.TYPE.ref(draft.id()), unit);
            }
        }
    }

    @Override
    public void beforeDelete(Row row, Records records) {
        throw new Fault.Refused(IdentityError.NOT_DELETED_BUT_DISABLED, Map.of());
    }

    @Override
    public void linked(Row row, String association, Ref other, Records records) {
        refuseDefault(other);
        if (other.type().equals(Role.TYPE.name())) {
            giving.mayGive(List.of(other.id()), row.require(SystemUser.UNIT).id(), records);
        } else if (other.type().equals(Team.TYPE.name())) {
            giving.mayGive(giving.rolesOfTeam(other.id()), giving.unitOf("team", other.id()), records);
        }
    }

    @Override
    public void unlinked(Row row, String association, Ref other, Records records) {
        refuseDefault(other);
        administrators.mustRemain();
    }

    private void refuseDefault(Ref other) {
        if (other.type().equals("team") && teams.isOne(other.id())) {
            throw new Fault.Refused(IdentityError.DEFAULT_TEAM_MEMBERS_KEPT, Map.of());
        }
    }
}
