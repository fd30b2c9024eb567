package org.dealwright.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import org.dealwright.Attempt;
import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Values;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

/** What always holds for opportunities: lead-to-opportunity §3.4 and §7.2. */
@WithWorld
class OpportunityRulesTest {
    @Test
    void theAccountIsTheCustomerBeforeTheContact(World world) {
        var account = account(world);
        var contact = contact(world);

        var deal = create(world, deal().set(Opportunity.ACCOUNT, account).set(Opportunity.CONTACT, contact));
        var customer = world.row(deal).get(Opportunity.CUSTOMER);
        update(world, deal, Values.of(Opportunity.TYPE).set(Opportunity.ACCOUNT, null));

        assertThat(customer).isEqualTo(account);
        assertThat(world.row(deal).get(Opportunity.CUSTOMER)).isEqualTo(contact);
    }

    @Test
    void aCustomerThatIsSetFillsTheEmptyParent(World world) {
        var account = account(world);
        var contact = contact(world);

        var first = world.row(create(world, deal().set(Opportunity.CUSTOMER, account).set(Opportunity.CONTACT, contact)));
        var second = world.row(create(world, deal().set(Opportunity.CUSTOMER, contact)));

        assertThat(first.get(Opportunity.ACCOUNT)).isEqualTo(account);
        assertThat(first.get(Opportunity.CONTACT)).isEqualTo(contact);
        assertThat(second.get(Opportunity.CONTACT)).isEqualTo(contact);
        assertThat(second.get(Opportunity.ACCOUNT)).isNull();
    }

    @Test
    void thereIsNoOpportunityWithoutACustomer(World world) {
        var deal = create(world, deal().set(Opportunity.ACCOUNT, account(world)));

        assertThat(world.as(Who.SALESPERSON).attempting(CreateRecord.class, deal())).isRefusedWith(SchemaError.VALUE_REQUIRED)
                .at("customerid");
        assertThat(attempt(world, deal, Values.of(Opportunity.TYPE).set(Opportunity.ACCOUNT, null)))
                .isRefusedWith(SchemaError.VALUE_REQUIRED).at("customerid");
    }

    @Test
    void theCurrencyStaysOnceThereAreLines(World world) {
        var deal = create(world, deal().set(Opportunity.ACCOUNT, account(world)).set(Opportunity.CURRENCY, world.currency("EUR")));
        update(world, deal, Values.of(Opportunity.TYPE).set(Opportunity.CURRENCY, world.currency("PLN")));
        create(world, line(deal));

        assertThat(attempt(world, deal, Values.of(Opportunity.TYPE).set(Opportunity.CURRENCY, world.currency("EUR"))))
                .isRefusedWith(OpportunityError.OPPORTUNITY_CURRENCY_LOCKED).at("transactioncurrencyid");
    }

    @Test
    void aCalculatedRevenueIsNotTyped(World world) {
        var deal = create(world, deal().set(Opportunity.ACCOUNT, account(world)).set(Opportunity.ESTIMATED_REVENUE, new BigDecimal("500")));
        update(world, deal, Values.of(Opportunity.TYPE).set(Opportunity.REVENUE_CALCULATED, true));

        assertThat(world.row(deal).get(Opportunity.ESTIMATED_REVENUE)).isEqualByComparingTo("0");
        assertThat(attempt(world, deal, Values.of(Opportunity.TYPE).set(Opportunity.ESTIMATED_REVENUE, BigDecimal.TEN)))
                .isRefusedWith(OpportunityError.REVENUE_IS_CALCULATED).at("estimatedvalue");
        update(world, deal, Values.of(Opportunity.TYPE).set(Opportunity.REVENUE_CALCULATED, false)
                .set(Opportunity.ESTIMATED_REVENUE, BigDecimal.TEN));
        assertThat(world.row(deal).get(Opportunity.ESTIMATED_REVENUE)).isEqualByComparingTo("10");
    }

    @Test
    void aCalculatedRevenueFollowsTheLines(World world) {
        var deal = create(world, deal().set(Opportunity.ACCOUNT, account(world)).set(Opportunity.REVENUE_CALCULATED, true));

        create(world, line(deal));
        var ofLines = world.row(deal).get(Opportunity.ESTIMATED_REVENUE);
        update(world, deal, Values.of(Opportunity.TYPE).set(Opportunity.TOTALS.discount(), new BigDecimal("50")));

        assertThat(ofLines).isEqualByComparingTo("300");
        assertThat(world.row(deal).get(Opportunity.ESTIMATED_REVENUE)).isEqualByComparingTo("250");
    }

    @Test
    void nobodyForecastsAnEndByHand(World world) {
        var deal = create(world, deal().set(Opportunity.ACCOUNT, account(world)));

        update(world, deal, Values.of(Opportunity.TYPE).set(Opportunity.FORECAST, Opportunity.COMMITTED));
        assertThat(world.row(deal).get(Opportunity.FORECAST)).isEqualTo(Opportunity.COMMITTED);
        assertThat(attempt(world, deal, Values.of(Opportunity.TYPE).set(Opportunity.FORECAST, Opportunity.FORECAST_WON)))
                .isRefusedWith(OpportunityError.FORECAST_SET_BY_CLOSING);
    }

    private static Values deal() {
        return Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Ten heat pumps");
    }

    /** Two heat pumps for 150 each, out of no catalogue. */
    private static Values line(Ref deal) {
        var columns = OpportunityProduct.COLUMNS;
        return Values.of(OpportunityProduct.TYPE).set(OpportunityProduct.OPPORTUNITY, deal).set(columns.overridden(), true)
                .set(columns.writeIn(), "Heat pump").set(columns.quantity(), new BigDecimal("2"))
                .set(columns.unitPrice(), new BigDecimal("150"));
    }

    private static Ref account(World world) {
        return world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjordheim AS"));
    }

    private static Ref contact(World world) {
        return world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Lee"));
    }

    private static Ref create(World world, Values values) {
        return world.as(Who.SALESPERSON).run(CreateRecord.class, values);
    }

    private static void update(World world, Ref record, Values values) {
        world.as(Who.SALESPERSON).run(UpdateRecord.class, new UpdateRecord.Input(record.id(), values, null));
    }

    private static Attempt attempt(World world, Ref record, Values values) {
        return world.as(Who.SALESPERSON).attempting(UpdateRecord.class, new UpdateRecord.Input(record.id(), values, null));
    }
}
