package org.dealwright.sales.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

/** Who has to do with a deal: lead-to-opportunity §3.8. */
@WithWorld
class CircleTest {
    @Test
    void everyConnectionHasATwinThatTellsTheSameFromTheOtherSide(World world) {
        var deal = deal(world);
        var anna = contact(world, "Anna");

        var made = world.as(Who.SALESPERSON).run(JoinDeal.class, new JoinDeal.Input(deal, anna, StockConnectionRoles.DECISION_MAKER));

        var master = world.row(made);
        var twin = world.row(master.require(Connection.TWIN_OF));
        assertThat(master.name()).isEqualTo("Anna");
        assertThat(master.get(Connection.MASTER)).isTrue();
        assertThat(twin.name()).isEqualTo("Ropes");
        assertThat(twin.get(Connection.MASTER)).isFalse();
        assertThat(twin.get(Connection.FROM)).isEqualTo(anna);
        assertThat(twin.get(Connection.TO)).isEqualTo(deal);
        assertThat(twin.require(Connection.FROM_ROLE).id()).isEqualTo(StockConnectionRoles.DECISION_MAKER);
        assertThat(twin.get(Connection.TO_ROLE)).isNull();
    }

    @Test
    void whatIsChangedOnOneSideIsSoOnTheOther(World world) {
        var made = world.as(Who.SALESPERSON).run(JoinDeal.class, new JoinDeal.Input(deal(world), contact(world, "Anna"), null));
        var twin = world.row(made).require(Connection.TWIN_OF);

        world.as(Who.SALESPERSON).run(UpdateRecord.class, new UpdateRecord.Input(twin.id(), Values.of(Connection.TYPE).set(Connection.DESCRIPTION, "Signs"), null));
        assertThat(world.row(made).get(Connection.DESCRIPTION)).isEqualTo("Signs");

        world.as(Who.SALESPERSON).run(LeaveDeal.class, Set.of(twin.id()));
        assertThat(world.asSystem().read().find(Connection.TYPE, made.id())).isEmpty();
    }

    @Test
    void aRoleThatGoesWithAnotherFillsTheOtherSide(World world) {
        var roles = world.asSystem().read();
        var employee = role(world, "Employee");

        var made = world.as(Who.SALESPERSON).run(CreateRecord.class, Values.of(Connection.TYPE).set(Connection.FROM, account(world)).set(Connection.TO, contact(world, "Eva"))
                .set(Connection.TO_ROLE, employee));

        assertThat(roles.get(ConnectionRole.TYPE, world.row(made).require(Connection.FROM_ROLE).id()).name()).isEqualTo("Employer");
    }

    @Test
    void aStakeholderDoesTheStepAndWhoDecidesDoesAnother(World world) {
        var deal = deal(world);

        world.as(Who.SALESPERSON).run(JoinDeal.class, new JoinDeal.Input(deal, contact(world, "Jan"), null));
        assertThat(world.row(deal).get(Opportunity.STAKEHOLDERS_IDENTIFIED)).isTrue();
        assertThat(world.row(deal).get(Opportunity.DECISION_MAKER)).isFalse();
        assertThat(world.row(deal).get(Opportunity.SALES_TEAM_IDENTIFIED)).isFalse();

        world.as(Who.SALESPERSON).run(JoinDeal.class, new JoinDeal.Input(deal, contact(world, "Ewa"), StockConnectionRoles.DECISION_MAKER));
        assertThat(world.row(deal).get(Opportunity.DECISION_MAKER)).isTrue();
    }

    @Test
    void whoJoinsTwiceChangesTheRole(World world) {
        var deal = deal(world);
        var ewa = contact(world, "Ewa");
        world.as(Who.SALESPERSON).run(JoinDeal.class, new JoinDeal.Input(deal, ewa, null));

        world.as(Who.SALESPERSON).run(JoinDeal.class, new JoinDeal.Input(deal, ewa, StockConnectionRoles.DECISION_MAKER));

        var rows = world.asSystem().read().rows(Query.of(Connection.TYPE).where(Circle.STAKEHOLDERS.around(deal.id())));
        assertThat(rows).singleElement().extracting(row -> row.require(Connection.TO_ROLE).id()).isEqualTo(StockConnectionRoles.DECISION_MAKER);
    }

    @Test
    void aRoleOfOurTeamIsNoneForACustomer(World world) {
        assertThat(world.as(Who.SALESPERSON).attempting(JoinDeal.class, new JoinDeal.Input(deal(world), contact(world, "Ola"), StockConnectionRoles.ACCOUNT_MANAGER)))
                .isRefusedWith(ConnectionError.ROLE_OF_ANOTHER_KIND);
    }

    @Test
    void whoIsOnTheSalesTeamMayWorkOnTheDealUntilLeaving(World world) {
        var deal = deal(world);
        var omar = world.ref(Who.OTHER_SALESPERSON);

        var made = world.as(Who.SALESPERSON).run(JoinDeal.class, new JoinDeal.Input(deal, omar, null));

        assertThat(world.row(deal).get(Opportunity.SALES_TEAM_IDENTIFIED)).isTrue();
        assertThat(sharedWith(world, deal)).containsExactly(omar);
        world.as(Who.SALESPERSON).run(LeaveDeal.class, Set.of(made.id()));
        assertThat(sharedWith(world, deal)).isEmpty();
    }

    @Test
    void aSellerAddsAndSeesStakeholdersOnThePages(World world) {
        var deal = deal(world);
        var anna = contact(world, "Anna Decides");
        var href = "/opportunities/" + deal.id();
        var browser = world.browser(Who.SALESPERSON);

        assertThat(browser.get(href + "?tab=stakeholders").body()).contains("No stakeholders yet");
        browser.post(href, href + "/circle/stakeholders", Map.of("contact", "contact/" + anna.id(), "role", StockConnectionRoles.DECISION_MAKER.toString()));

        assertThat(browser.get(href + "?tab=stakeholders").body()).contains("Anna Decides", "Decision maker");
        assertThat(browser.get("/contacts/" + anna.id() + "?tab=connections").body()).contains("/opportunities/" + deal.id());
    }

    private static List<Ref> sharedWith(World world, Ref deal) {
        return world.asSystem().read().shares(Opportunity.TYPE, deal.id()).stream().map(share -> share.principal()).toList();
    }

    private static Ref role(World world, String name) {
        return world.asSystem().read().rows(Query.of(ConnectionRole.TYPE).where(Predicate.eq(ConnectionRole.NAME, name))).stream().map(Row::ref).findFirst()
                .orElseGet(() -> ConnectionRole.TYPE.ref(new UUID(0, 0)));
    }

    private static Ref account(World world) {
        return world.as(Who.SALESPERSON).run(CreateRecord.class, Values.of(Account.TYPE).set(Account.NAME, "Alpine AS"));
    }

    private static Ref contact(World world, String name) {
        return world.as(Who.SALESPERSON).run(CreateRecord.class, Values.of(Contact.TYPE).set(Contact.NAME.last(), name));
    }

    private static Ref deal(World world) {
        return world.as(Who.SALESPERSON).run(CreateRecord.class, Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Ropes").set(Opportunity.CUSTOMER, account(world))
                .set(Opportunity.CURRENCY, world.currency("EUR")));
    }
}
