package org.dealwright.sales.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.Attempt;
import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;

/** What of a lead becomes what is a table that administrators change: lead-to-opportunity §6.4. */
@WithWorld
class MappingTest {
    @Test
    void aColumnThatAnAdministratorAddsIsCopiedAndOneThatRestsIsNot(World world) {
        var added = world.as(Who.ADMIN).run(CreateRecord.class, map("jobtitle", ColumnMap.OPPORTUNITY, "currentsituation"));
        var stock = stock(world, "websiteurl", ColumnMap.ACCOUNT);
        rest(world, stock, ColumnMap.State.INACTIVE);
        try {
            var lead = world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Pumps").set(Lead.NAME.last(), "Lee").set(Lead.COMPANY, "Fjord AS").set(Lead.JOB_TITLE, "Buyer")
                    .set(Lead.WEBSITE, "https://fjord.example"));

            var created = world.as(Who.SALESPERSON).run(QualifyLead.class, QualifyLead.Input.of(lead.id())).created();

            assertThat(world.row(created.getLast()).get(Opportunity.TYPE.<String>common("currentsituation"))).isEqualTo("Buyer");
            assertThat(world.row(created.getFirst()).get(Account.WEBSITE)).isNull();
        } finally {
            rest(world, stock, ColumnMap.State.ACTIVE);
            world.as(Who.ADMIN).run(DeleteRecord.class, new DeleteRecord.Input(added, null));
        }
    }

    @Test
    void whatDoesNotFitIsRefusedWhereItIsWritten(World world) {
        assertThat(attempt(world, map("nosuchcolumn", ColumnMap.ACCOUNT, "name"))).isRefusedWith(LeadError.MAPPING_COLUMN_UNKNOWN);
        assertThat(attempt(world, map("subject", ColumnMap.ACCOUNT, "createdon"))).isRefusedWith(LeadError.MAPPING_COLUMN_UNKNOWN);
        assertThat(attempt(world, map("subject", ColumnMap.ACCOUNT, "numberofemployees"))).isRefusedWith(LeadError.MAPPING_TYPES_DIFFER);
        assertThat(attempt(world, map("description", ColumnMap.ACCOUNT, "name"))).isRefusedWith(LeadError.MAPPING_TOO_LONG);
        assertThat(attempt(world, map("industrycode", ColumnMap.OPPORTUNITY, "purchasetimeframe"))).isRefusedWith(LeadError.MAPPING_CHOICES_DIFFER);
    }

    @Test
    void whatCameWithTheProductRestsButStays(World world) {
        var stock = stock(world, "subject", ColumnMap.OPPORTUNITY);

        assertThat(world.as(Who.ADMIN).attempting(DeleteRecord.class, new DeleteRecord.Input(stock, null))).isRefusedWith(LeadError.MAPPING_STAYS);
    }

    @Test
    void aSellerSeesTheTableAndChangesNothing(World world) {
        var stock = stock(world, "subject", ColumnMap.OPPORTUNITY);

        assertThat(world.as(Who.SALESPERSON).sees(stock).name()).isEqualTo("lead.subject → opportunity.name");
        assertThat(world.as(Who.SALESPERSON).attempting(CreateRecord.class, map("jobtitle", ColumnMap.ACCOUNT, "tickersymbol")).fault()).isNotNull();
        assertThat(world.browser(Who.ADMIN).get("/settings").body()).contains("/attributemaps");
    }

    private static Values map(String from, int target, String to) {
        return Values.of(ColumnMap.TYPE).set(ColumnMap.SOURCE, from).set(ColumnMap.TARGET_TYPE, target).set(ColumnMap.TARGET, to);
    }

    private static Attempt attempt(World world, Values values) {
        return world.as(Who.ADMIN).attempting(CreateRecord.class, values);
    }

    private static void rest(World world, Ref map, ColumnMap.State state) {
        world.as(Who.ADMIN).run(UpdateRecord.class, new UpdateRecord.Input(map.id(), Values.of(ColumnMap.TYPE).set(ColumnMap.TYPE.state(), state.number()), null));
    }

    private static Ref stock(World world, String from, int target) {
        return world.asSystem().read().rows(Query.of(ColumnMap.TYPE).where(Predicate.all(Predicate.eq(ColumnMap.SOURCE, from), Predicate.eq(ColumnMap.TARGET_TYPE, target)))).getFirst()
                .ref();
    }
}
