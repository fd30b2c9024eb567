package org.dealwright;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.Lead;

@WithWorld
class WorldTest {
    @Test
    void peopleSeeWhatTheirRolesAllow(World world) {
        var lead = world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Heat pumps for a school").set(Lead.NAME.last(), "Lee"));

        assertThat(world.as(Who.OTHER_SALESPERSON).sees(lead).get(Lead.TOPIC)).isEqualTo("Heat pumps for a school");
        assertThat(world.row(lead).require(Lead.TYPE.owner())).isEqualTo(world.ref(Who.SALESPERSON));
        assertThat(world.historyOf(lead)).hasSize(1);
    }

    @Test
    void aSalespersonMakesNoUsers(World world) {
        var attempt = world.as(Who.SALESPERSON).attempting(CreateRecord.class, Values.of(SystemUser.TYPE).set(SystemUser.LAST_NAME, "Lee")
                .set(SystemUser.SIGN_IN_NAME, "lee").set(SystemUser.EMAIL, "lee@nordkamm.example").set(SystemUser.UNIT, world.unitOf(Who.Where.NORTH)));

        assertThat(attempt).isRefusedWith(AccessError.PRIVILEGE_MISSING);
    }

    @Test
    void statementsAreCounted(World world) {
        var statements = world.statements(() -> world.as(Who.ADMIN).run(CreateRecord.class,
                Values.of(BusinessUnit.TYPE).set(BusinessUnit.NAME, "West").set(BusinessUnit.PARENT, world.unitOf(Who.Where.NORDKAMM))));

        assertThat(statements.getFirst()).isEqualTo("begin");
        assertThat(statements.getLast()).isEqualTo("commit");
        assertThat(statements).hasSizeLessThan(12);
    }
}
