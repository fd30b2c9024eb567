package org.dealwright.core.access;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Views;

/** Users as administrators look for them: those who work here first. */
@Component
final class AccessViews implements Views {
    private static final Predicate DISABLED = Predicate.eq(SystemUser.DISABLED, true);
    private static final ListView USERS = ListView.of(SystemUser.TYPE, "enabled", SystemUser.FULL_NAME, SystemUser.EMAIL, SystemUser.UNIT,
            SystemUser.MANAGER, SystemUser.JOB_TITLE, SystemUser.ACCESS_MODE).where(new Predicate.Not(DISABLED)).sort(Sort.ascending(SystemUser.FULL_NAME));
    private static final ListView TEAMS = ListView.of(Team.TYPE, "all", Team.NAME, Team.KIND, Team.UNIT, Team.ADMINISTRATOR)
            .sort(Sort.ascending(Team.NAME));
    private static final ListView ROLES = ListView.of(Role.TYPE, "all", Role.NAME, Role.UNIT, Role.DESCRIPTION).sort(Sort.ascending(Role.NAME));

    @Override
    public List<ListView> views() {
        return List.of(USERS.first(), USERS.as("disabled", DISABLED), USERS.as("all", Predicate.everything()),
                TEAMS.first(), TEAMS.as("made", new Predicate.Not(Predicate.eq(Team.DEFAULT, true))), ROLES.first());
    }
}
