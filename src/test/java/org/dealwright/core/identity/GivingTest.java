package org.dealwright.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.Who.Where;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.Depth;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.Role;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.access.Team;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.LinkRecords;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;

/** Nobody gets more rights by giving them. */
@WithWorld
class GivingTest {
    @Test
    void aSalesManagerMakesNobodyAnAdministratorByWayOfATeam(World world) {
        var team = team(world);
        var administrator = role(world, "System Administrator");

        var attempt = world.as(Who.MANAGER).attempting(LinkRecords.class,
                new LinkRecords.Input(team, "teamroles_association", administrator, true));

        assertThat(attempt).isRefusedWith(IdentityError.GIVES_MORE_THAN_HELD);
    }

    @Test
    void aSalesManagerJoinsNoTeamThatMayMore(World world) {
        var team = team(world);
        world.as(Who.ADMIN).run(LinkRecords.class, new LinkRecords.Input(team, "teamroles_association",
                role(world, "System Administrator"), true));

        var attempt = world.as(Who.MANAGER).attempting(LinkRecords.class,
                new LinkRecords.Input(team, "teammembership_association", world.ref(Who.MANAGER), true));

        assertThat(attempt).isRefusedWith(IdentityError.GIVES_MORE_THAN_HELD);
    }

    @Test
    void aSalesManagerPutsAColleagueIntoATeamThatMayNoMoreThanHerself(World world) {
        var team = team(world);
        world.as(Who.MANAGER).run(LinkRecords.class, new LinkRecords.Input(team, "teamroles_association", role(world, "Sales Manager"),
                true));

        var attempt = world.as(Who.MANAGER).attempting(LinkRecords.class,
                new LinkRecords.Input(team, "teammembership_association", world.ref(Who.SALESPERSON), true));

        assertThat(attempt).succeeds();
        world.as(Who.ADMIN).run(LinkRecords.class, new LinkRecords.Input(team, "teammembership_association", world.ref(Who.SALESPERSON),
                false));
    }

    @Test
    void aTeamWithRolesIsNotMovedToWhereTheyReachFarther(World world) {
        var team = team(world);
        world.as(Who.MANAGER).run(LinkRecords.class, new LinkRecords.Input(team, "teamroles_association", role(world, "Sales Manager"),
                true));

        var attempt = world.as(Who.MANAGER).attempting(UpdateRecord.class,
                new UpdateRecord.Input(team.id(), Values.of(Team.TYPE).set(Team.UNIT, world.unitOf(Where.SOUTH)), null));

        assertThat(attempt).isRefusedWith(IdentityError.GIVES_MORE_THAN_HELD);
    }

    @Test
    void whoMayChangeUsersButNotRolesSetsNoPasswordOfAnAdministrator(World world) {
        var desk = user(world);
        var role = world.as(Who.ADMIN).run(CreateRecord.class, Values.of(Role.TYPE).set(Role.NAME, "Help desk " + UUID.randomUUID())
                .set(Role.UNIT, world.unitOf(Where.NORDKAMM)));
        world.as(Who.ADMIN).run(SetPrivileges.class, new SetPrivileges.Input(role.id(), Map.of("systemuser",
                Map.of(Privilege.READ, Depth.ORGANIZATION, Privilege.WRITE, Depth.ORGANIZATION))));
        world.as(Who.ADMIN).run(GiveRole.class, new GiveRole.Input(desk.id(), role.id()));

        assertThat(world.as(desk).attempting(SetPassword.class,
                new SetPassword.Input(world.user(Who.ADMIN), null, "mine from now on", null)))
                .isRefusedWith(IdentityError.GIVES_MORE_THAN_HELD);
        assertThat(world.as(desk).attempting(CreateToken.class, CreateToken.Input.of(world.user(Who.ADMIN), "stolen")))
                .isRefusedWith(IdentityError.GIVES_MORE_THAN_HELD);
        assertThat(world.as(desk).attempting(SetPassword.class, new SetPassword.Input(user(world).id(), null, "a fresh start", null)))
                .succeeds();
    }

    @Test
    void rolesAreSetTogetherAndTheLastAdministratorKeepsHis(World world) {
        var user = user(world);
        world.as(Who.ADMIN).run(SetRoles.class, new SetRoles.Input(user.id(),
                Set.of(role(world, "Salesperson").id(), role(world, "Sales Manager").id())));
        world.as(Who.ADMIN).run(SetRoles.class, new SetRoles.Input(user.id(), Set.of(role(world, "Salesperson").id())));

        assertThat(world.as(user).read().guard().standing().holds(Role.TYPE, Privilege.READ)).isTrue();
        assertThat(world.as(Who.ADMIN).attempting(SetRoles.class,
                new SetRoles.Input(world.user(Who.ADMIN), Set.of(role(world, "Salesperson").id()))))
                .isRefusedWith(AccessError.LAST_ADMINISTRATOR);
        assertThat(world.as(Who.SALESPERSON).attempting(SetRoles.class,
                new SetRoles.Input(world.user(Who.SALESPERSON), Set.of(role(world, "System Administrator").id()))))
                .isRefusedWith(AccessError.PRIVILEGE_MISSING);
    }

    @Test
    void aColleagueBeginsWithRolesAndAPasswordThatIsMade(World world) {
        var mail = "new-" + UUID.randomUUID() + "@nordkamm.example";

        var added = world.as(Who.ADMIN).run(AddUser.class, new AddUser.Input(Values.of(SystemUser.TYPE).set(SystemUser.LAST_NAME, "Dahl")
                .set(SystemUser.EMAIL, mail).set(SystemUser.UNIT, world.unitOf(Where.NORTH)), Set.of(role(world, "Salesperson").id()),
                "a typed password"));

        assertThat(added.invitation()).isNull();
        assertThat(world.bean(SignIn.class).with(mail, "a typed password", "192.0.2.77")).isEqualTo(added.user().id());
        assertThat(added.toString()).doesNotContain("a typed password");
    }

    @Test
    void whoseRolesReadOnlyChangesNothing(World world) {
        var user = user(world);
        world.hasRole(user, "System Administrator");
        world.as(Who.ADMIN).run(UpdateRecord.class,
                new UpdateRecord.Input(user.id(), Values.of(SystemUser.TYPE).set(SystemUser.ACCESS_MODE, SystemUser.READ), null));

        assertThat(world.as(user).sees(world.ref(Who.ADMIN)).name()).isEqualTo("Ada Berg");
        assertThat(world.as(user).attempting(CreateRecord.class, Values.of(Role.TYPE).set(Role.NAME, "Mine")
                .set(Role.UNIT, world.unitOf(Where.NORTH))))
                .isRefusedWith(AccessError.PRIVILEGE_MISSING);
    }

    @Test
    void aCopiedRoleAllowsTheSame(World world) {
        var copy = world.as(Who.ADMIN).run(CopyRole.class, new CopyRole.Input(role(world, "Salesperson")
                .id(), "Seller " + UUID.randomUUID()));

        assertThat(world.bean(Privileges.class).of(copy.id())).isEqualTo(world.bean(Privileges.class).of(role(world, "Salesperson").id()));
    }

    @Test
    void aRoleThatSomebodyElseChangedMeanwhileIsNotOverwrittenUnseen(World world) {
        var copy = world.as(Who.ADMIN).run(CopyRole.class, new CopyRole.Input(role(world, "Salesperson")
                .id(), "Seller " + UUID.randomUUID()));
        var nothing = Map.of("lead", Map.<Privilege, Depth>of());
        world.as(Who.ADMIN).run(SetPrivileges.class, new SetPrivileges.Input(copy.id(), nothing, Map.of("lead", "UOOUOOUO")));

        assertThat(world.as(Who.ADMIN).attempting(SetPrivileges.class,
                new SetPrivileges.Input(copy.id(), nothing, Map.of("lead", "UOOUOOUO"))))
                .isRefusedWith(IdentityError.ROLE_CHANGED_MEANWHILE);
    }

    private static Ref team(World world) {
        return world.as(Who.ADMIN).run(CreateRecord.class, Values.of(Team.TYPE).set(Team.NAME, "Team " + UUID.randomUUID())
                .set(Team.UNIT, world.unitOf(Where.NORTH)).set(Team.ADMINISTRATOR, world.ref(Who.ADMIN)));
    }

    private static Ref user(World world) {
        return world.has(Values.of(SystemUser.TYPE).set(SystemUser.LAST_NAME, "Someone").set(SystemUser.EMAIL, "someone@nordkamm.example")
                .set(SystemUser.SIGN_IN_NAME, "someone-" + UUID.randomUUID()).set(SystemUser.UNIT, world.unitOf(Where.NORTH)));
    }

    private static Ref role(World world, String name) {
        return world.asSystem().read().first(Query.of(Role.TYPE).where(Predicate.eq(Role.NAME, name))).orElseThrow().ref();
    }
}
