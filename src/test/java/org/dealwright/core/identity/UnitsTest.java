package org.dealwright.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.Who.Where;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

/** A unit that rests keeps its people out. */
@WithWorld
class UnitsTest {
    @Test
    void thePeopleOfADisabledUnitAreOutAtOnceAndBackWithIt(World world) {
        var unit = unit(world, world.unitOf(Where.NORTH));
        var below = unit(world, unit);
        var user = userIn(world, below);
        var token = world.as(Who.ADMIN).run(CreateToken.class, CreateToken.Input.of(user.id(), "program")).token();
        var browser = world.browser();
        browser.post("/sign-in", "/sign-in", Map.of("username", mail(user), "password", "long enough"));
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        world.as(Who.ADMIN).run(DisableUnit.class, unit);

        assertThat(browser.get("/").headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).contains("/sign-in"));
        assertThat(world.http(token).get("/api/data/v9.2/WhoAmI").statusCode()).isEqualTo(401);
        assertThat(world.row(below).get(BusinessUnit.DISABLED)).isTrue();
        assertThat(world.as(Who.ADMIN).attempting(EnableUnit.class, below)).isRefusedWith(IdentityError.UNIT_ABOVE_DISABLED);
        world.as(Who.ADMIN).run(EnableUnit.class, unit);
        assertThat(world.http(token).get("/api/data/v9.2/WhoAmI").statusCode()).isEqualTo(200);
    }

    @Test
    void theTopmostUnitAndThatOfTheLastAdministratorStayEnabled(World world) {
        assertThat(world.as(Who.ADMIN).attempting(DisableUnit.class, world.unitOf(Where.NORDKAMM)))
                .isRefusedWith(IdentityError.ROOT_UNIT_STAYS_ENABLED);
        assertThat(world.as(Who.SALESPERSON).attempting(DisableUnit.class, world.unitOf(Where.NORTH)))
                .isRefusedWith(AccessError.PRIVILEGE_MISSING);
    }

    @Test
    void aUnitIsDisabledBeforeItIsDeleted(World world) {
        var unit = unit(world, world.unitOf(Where.NORTH));

        assertThat(world.as(Who.ADMIN).attempting(DeleteRecord.class, new DeleteRecord.Input(unit, null)))
                .isRefusedWith(IdentityError.UNIT_STILL_ENABLED);
        world.as(Who.ADMIN).run(DisableUnit.class, unit);
        assertThat(world.as(Who.ADMIN).attempting(DeleteRecord.class, new DeleteRecord.Input(unit, null))).succeeds();
    }

    private static Ref unit(World world, Ref above) {
        return world.as(Who.ADMIN).run(CreateRecord.class,
                Values.of(BusinessUnit.TYPE).set(BusinessUnit.NAME, "Unit " + UUID.randomUUID()).set(BusinessUnit.PARENT, above));
    }

    private static Ref userIn(World world, Ref unit) {
        var id = UUID.randomUUID();
        var user = world.has(Values.of(SystemUser.TYPE).set(SystemUser.TYPE.id(), id).set(SystemUser.LAST_NAME, "Someone")
                .set(SystemUser.EMAIL, "someone@nordkamm.example").set(SystemUser.SIGN_IN_NAME, mail(SystemUser.TYPE.ref(id)))
                .set(SystemUser.UNIT, unit));
        world.hasRole(user, "Salesperson");
        world.asSystem().run(SetPassword.class, new SetPassword.Input(user.id(), null, "long enough", null));
        return user;
    }

    private static String mail(Ref user) {
        return user.id() + "@nordkamm.example";
    }
}
