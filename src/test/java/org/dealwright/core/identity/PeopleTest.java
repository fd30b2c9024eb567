package org.dealwright.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.Who.Where;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.Depth;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.Role;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.access.Team;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.LinkRecords;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Linked;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Values;
import org.dealwright.sales.party.Account;

@WithWorld
class PeopleTest {
    @Test
    void aNameIsComposedOfItsParts(World world) {
        assertThat(world.row(world.ref(Who.SALESPERSON)).name()).isEqualTo("Sofia Nowak");
    }

    @Test
    void nobodyDisablesHimselfOrTheLastAdministrator(World world) {
        var admin = world.ref(Who.ADMIN);

        assertThat(world.as(Who.ADMIN).attempting(DisableUser.class, admin)).isRefusedWith(AccessError.CANNOT_DISABLE_ONESELF);
        assertThat(world.asSystem().attempting(DisableUser.class, admin)).isRefusedWith(AccessError.LAST_ADMINISTRATOR);
        assertThat(world.as(Who.ADMIN).attempting(TakeRole.class, new GiveRole.Input(admin.id(), role(world, "System Administrator"))))
                .isRefusedWith(AccessError.LAST_ADMINISTRATOR);
        assertThat(world.as(Who.ADMIN).attempting(LinkRecords.class,
                new LinkRecords.Input(Role.TYPE.ref(role(world, "System Administrator")), "systemuserroles_association", admin, false)))
                .isRefusedWith(AccessError.LAST_ADMINISTRATOR);
        assertThat(world.as(Who.ADMIN).attempting(SetPrivileges.class,
                new SetPrivileges.Input(role(world, "System Administrator"), Map.of(Role.TYPE.name(), Map.of()))))
                .isRefusedWith(AccessError.LAST_ADMINISTRATOR);
        assertThat(world.as(Who.ADMIN).attempting(DeleteRecord.class,
                new DeleteRecord.Input(Role.TYPE.ref(role(world, "System Administrator")), null))).isRefusedWith(AccessError.LAST_ADMINISTRATOR);
    }

    @Test
    void anAdministratorWhoIsNotTheLastMayGo(World world) {
        var second = user(world, Where.NORDKAMM);
        world.hasRole(second, "System Administrator");

        assertThat(world.as(Who.ADMIN).attempting(DisableUser.class, second)).succeeds();
        assertThat(world.row(second).get(SystemUser.DISABLED)).isTrue();
    }

    @Test
    void aSalespersonDisablesNobodyAndGivesNoRoles(World world) {
        var user = user(world, Where.NORTH);

        assertThat(world.as(Who.SALESPERSON).attempting(DisableUser.class, user)).isRefusedWith(AccessError.PRIVILEGE_MISSING);
        assertThat(world.as(Who.SALESPERSON).attempting(GiveRole.class, new GiveRole.Input(user.id(), role(world, "Salesperson"))))
                .isRefusedWith(AccessError.PRIVILEGE_MISSING);
        assertThat(world.as(Who.SALESPERSON).attempting(SetPrivileges.class, new SetPrivileges.Input(role(world, "Salesperson"), Map.of())))
                .isRefusedWith(AccessError.PRIVILEGE_MISSING);
        assertThat(world.as(Who.SALESPERSON).attempting(CreateToken.class, CreateToken.Input.of(user.id(), "stolen"))).isRefusedWith(AccessError.PRIVILEGE_MISSING);
    }

    @Test
    void usersAreNeverDeleted(World world) {
        assertThat(world.as(Who.ADMIN).attempting(DeleteRecord.class, new DeleteRecord.Input(user(world, Where.SOUTH), null)))
                .isRefusedWith(IdentityError.NOT_DELETED_BUT_DISABLED);
    }

    @Test
    void managersDoNotGoRoundInACircle(World world) {
        var lower = user(world, Where.NORTH);
        var upper = user(world, Where.NORTH);
        change(world, lower, Values.of(SystemUser.TYPE).set(SystemUser.MANAGER, upper));

        var attempt = world.as(Who.ADMIN).attempting(UpdateRecord.class,
                new UpdateRecord.Input(upper.id(), Values.of(SystemUser.TYPE).set(SystemUser.MANAGER, lower), null));

        assertThat(attempt).isRefusedWith(IdentityError.MANAGER_LOOP).at("parentsystemuserid");
    }

    @Test
    void unitsFormOneTree(World world) {
        var unit = unit(world, "Lab " + UUID.randomUUID());
        var below = world.as(Who.ADMIN).run(CreateRecord.class,
                Values.of(BusinessUnit.TYPE).set(BusinessUnit.NAME, "Bench " + UUID.randomUUID()).set(BusinessUnit.PARENT, unit));

        assertThat(world.as(Who.ADMIN).attempting(CreateRecord.class, Values.of(BusinessUnit.TYPE).set(BusinessUnit.NAME, "Second root")))
                .isRefusedWith(IdentityError.UNIT_NEEDS_PARENT);
        assertThat(world.as(Who.ADMIN).attempting(UpdateRecord.class,
                new UpdateRecord.Input(unit.id(), Values.of(BusinessUnit.TYPE).set(BusinessUnit.PARENT, below), null))).isRefusedWith(IdentityError.UNIT_LOOP);
        assertThat(world.as(Who.ADMIN).attempting(UpdateRecord.class, new UpdateRecord.Input(world.unitOf(Where.NORDKAMM).id(),
                Values.of(BusinessUnit.TYPE).set(BusinessUnit.PARENT, below), null))).isRefusedWith(IdentityError.ROOT_UNIT_KEPT);
        assertThat(world.as(Who.ADMIN).attempting(DeleteRecord.class, new DeleteRecord.Input(world.unitOf(Where.NORDKAMM), null)))
                .isRefusedWith(IdentityError.ROOT_UNIT_KEPT);
        world.as(Who.ADMIN).run(DisableUnit.class, unit);
        assertThat(world.as(Who.ADMIN).attempting(DeleteRecord.class, new DeleteRecord.Input(below, null))).succeeds();
        assertThat(world.as(Who.ADMIN).attempting(DeleteRecord.class, new DeleteRecord.Input(unit, null))).succeeds();
    }

    @Test
    void everyUnitHasATeamOfItsPeopleThatBearsItsName(World world) {
        var unit = unit(world, "Harbour " + UUID.randomUUID());
        var user = user(world, Where.NORTH);
        change(world, user, Values.of(SystemUser.TYPE).set(SystemUser.UNIT, unit));
        world.as(Who.ADMIN).run(UpdateRecord.class, new UpdateRecord.Input(unit.id(), Values.of(BusinessUnit.TYPE).set(BusinessUnit.NAME, "Docks " + unit.id()), null));

        var team = team(world, unit);

        assertThat(world.row(team).name()).isEqualTo("Docks " + unit.id());
        assertThat(teamsOf(world, user)).containsExactly(team);
        assertThat(world.as(Who.ADMIN).attempting(LinkRecords.class, new LinkRecords.Input(team, "teammembership_association", user, false)))
                .isRefusedWith(IdentityError.DEFAULT_TEAM_MEMBERS_KEPT);
        assertThat(world.as(Who.ADMIN).attempting(LinkRecords.class, new LinkRecords.Input(world.ref(Who.MANAGER), "teammembership_association", team, true)))
                .isRefusedWith(IdentityError.DEFAULT_TEAM_MEMBERS_KEPT);
        assertThat(world.as(Who.ADMIN).attempting(DeleteRecord.class, new DeleteRecord.Input(team, null))).isRefusedWith(IdentityError.DEFAULT_TEAM_KEPT);
        assertThat(world.as(Who.ADMIN).attempting(UpdateRecord.class, new UpdateRecord.Input(team.id(), Values.of(Team.TYPE).set(Team.NAME, "Ours"), null)))
                .isRefusedWith(IdentityError.DEFAULT_TEAM_NAME_KEPT);
    }

    @Test
    void whatSomebodyOwnsMovesToAnotherUnitWithTheOwner(World world) {
        var user = user(world, Where.NORTH);
        world.hasRole(user, "Salesperson");
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjord Foods").set(Account.TYPE.owner(), user));

        change(world, user, Values.of(SystemUser.TYPE).set(SystemUser.UNIT, world.unitOf(Where.SOUTH)));

        assertThat(world.row(account).get(Account.TYPE.owningUnit())).isEqualTo(world.unitOf(Where.SOUTH));
    }

    @Test
    void aRoleAllowsFromTheNextRequestOnWhatItIsSetTo(World world) {
        var role = world.as(Who.ADMIN).run(CreateRecord.class, Values.of(Role.TYPE).set(Role.NAME, "Reader " + UUID.randomUUID())
                .set(Role.UNIT, world.unitOf(Where.NORDKAMM)));
        var user = user(world, Where.NORTH);
        world.as(Who.ADMIN).run(GiveRole.class, new GiveRole.Input(user.id(), role.id()));
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjord Foods"));
        assertThat(world.as(user).read().find(Account.TYPE, account.id())).isEmpty();

        world.as(Who.ADMIN).run(SetPrivileges.class, new SetPrivileges.Input(role.id(), Map.of("account", Map.of(Privilege.READ, Depth.ORGANIZATION))));

        assertThat(world.as(user).read().find(Account.TYPE, account.id())).isPresent();
        assertThat(world.historyOf(role).getFirst().values().get("account").now()).isEqualTo("-O------");
    }

    @Test
    void twoRolesOfAUnitHaveDifferentNames(World world) {
        assertThat(world.as(Who.ADMIN).attempting(CreateRecord.class, Values.of(Role.TYPE).set(Role.NAME, "salesperson")
                .set(Role.UNIT, world.unitOf(Where.NORDKAMM)))).isRefusedWith(IdentityError.ROLE_NAME_EXISTS);
    }

    @Test
    void everybodyChoosesTheirOwnLanguageButNotTheirOwnUnit(World world) {
        var user = user(world, Where.NORTH);
        world.hasRole(user, "Salesperson");

        assertThat(world.as(user).attempting(SetPreferences.class, Values.of(SystemUser.TYPE).set(SystemUser.LANGUAGE, 1045).set(SystemUser.TIME_ZONE, "Europe/Warsaw")))
                .succeeds();
        assertThat(world.as(user).attempting(SetPreferences.class, Values.of(SystemUser.TYPE).set(SystemUser.UNIT, world.unitOf(Where.SOUTH))))
                .isRefusedWith(IdentityError.NOT_A_PREFERENCE);
        assertThat(world.as(user).attempting(SetPreferences.class, Values.of(SystemUser.TYPE).set(SystemUser.TIME_ZONE, "Mars/Olympus")))
                .isRefusedWith(IdentityError.TIME_ZONE_UNKNOWN).at("timezone");
    }

    private static Ref user(World world, Where unit) {
        return world.has(Values.of(SystemUser.TYPE).set(SystemUser.LAST_NAME, "Someone").set(SystemUser.EMAIL, "someone@nordkamm.example")
                .set(SystemUser.SIGN_IN_NAME, "someone-" + UUID.randomUUID()).set(SystemUser.UNIT, world.unitOf(unit)));
    }

    private static Ref unit(World world, String name) {
        return world.as(Who.ADMIN).run(CreateRecord.class,
                Values.of(BusinessUnit.TYPE).set(BusinessUnit.NAME, name).set(BusinessUnit.PARENT, world.unitOf(Where.NORDKAMM)));
    }

    private static void change(World world, Ref user, Values values) {
        world.as(Who.ADMIN).run(UpdateRecord.class, new UpdateRecord.Input(user.id(), values, null));
    }

    private static UUID role(World world, String name) {
        return world.asSystem().read().first(Query.of(Role.TYPE).where(Predicate.eq(Role.NAME, name))).orElseThrow().id();
    }

    private static Ref team(World world, Ref unit) {
        return world.asSystem().read().first(Query.of(Team.TYPE).where(Predicate.pointsAt(Team.UNIT, unit.id()))).orElseThrow().ref();
    }

    private static List<Ref> teamsOf(World world, Ref user) {
        var members = world.bean(Registry.class).association(Team.TYPE, "teammembership_association").orElseThrow();
        return world.asSystem().read().rows(Query.of(Team.TYPE).where(new Linked(members, SystemUser.TYPE, Predicate.is(SystemUser.TYPE, user.id()))))
                .stream().map(row -> row.ref()).toList();
    }
}
