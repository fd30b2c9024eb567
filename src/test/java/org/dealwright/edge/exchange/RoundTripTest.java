package org.dealwright.edge.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;

/** A list that goes out as CSV comes in again without changing anything. */
@WithWorld
class RoundTripTest {
    @Test
    void anExportedListImportsAgainWithoutChange(World world) {
        var tag = UUID.randomUUID().toString().substring(0, 8);
        var firm = world.has(Values.of(Account.TYPE).set(Account.NAME, "=Łódź \"quoted\", " + tag).set(Account.PHONE, "+47 22 33 44 55").set(Account.EMPLOYEES, 1200)
                .set(Account.REVENUE, new BigDecimal("1234567.5")).set(Account.INDUSTRY, 16));
        world.has(Values.of(Account.TYPE).set(Account.NAME, "Daughter " + tag).set(Account.PARENT, firm));
        var csv = world.browser(Who.SALESPERSON)
                .get("/accounts/export.csv?q=" + tag + "&columns=name,telephone1,numberofemployees,revenue,industrycode,parentaccountid,ownerid,donotemail").body();

        assertThat(csv).startsWith("\ufeff").contains("'=Łódź", "'+47 22").hasLineCount(3);
        var file = Brought.by(world.as(Who.SALESPERSON), world, Account.TYPE, csv).mapped(mapping -> mapping.matching(Existing.UPDATE, "name"));

        assertThat(file.mapping().pairs()).extracting(Mapping.Pair::target)
                .contains("name", "telephone1", "numberofemployees", "revenue", "industrycode", "parentaccountid", "ownerid");
        assertThat(file.unknown()).isEmpty();
        assertThat(file.imported().counts()).as("%s", file.reasons()).containsExactly(0, 0, 2, 0);
    }

    @Test
    void dealsGoOutAndComeInAgainInPolish(World world) {
        var tag = UUID.randomUUID().toString().substring(0, 8);
        var buyer = world.has(Values.of(Account.TYPE).set(Account.NAME, "Kupiec " + tag));
        world.has(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Pompy " + tag).set(Opportunity.ACCOUNT, buyer).set(Opportunity.RATING, Opportunity.HOT)
                .set(Opportunity.ESTIMATED_REVENUE, new BigDecimal("990.50")).set(Opportunity.ESTIMATED_CLOSE, LocalDate.of(2031, 3, 4)));
        var csv = world.browser(Who.SALESPERSON).get("/opportunities/export.csv?q=" + tag
                + "&columns=name,parentaccountid,estimatedvalue,estimatedclosedate,opportunityratingcode,salesstage,statuscode", "Accept-Language", "pl").body();

        var seller = world.as(Who.SALESPERSON).through(Door.PAGE, Language.PL);
        var file = Brought.by(seller, world, Opportunity.TYPE, csv).mapped(mapping -> mapping.matching(Existing.UPDATE_ONLY, "name"));

        assertThat(file.mapping().pairs()).as(csv).extracting(Mapping.Pair::target)
                .contains("name", "parentaccountid", "estimatedvalue", "estimatedclosedate", "opportunityratingcode", "statuscode");
        assertThat(file.imported().counts()).as("%s", file.reasons()).containsExactly(0, 0, 1, 0);
    }
}
