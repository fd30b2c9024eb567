package org.dealwright.edge.pages.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.WinOpportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.quote.GenerateQuoteFromOpportunity;
import org.dealwright.work.activity.Task;

/** How a seller closes a deal on its page, and what one learns from those that were won before: lead-to-opportunity §7.2 to §7.4. */
@WithWorld
class ClosingPagesTest {
    @Test
    void whoClosesLearnsFirstWhatBecomesOfQuotesAndActivities(World world) {
        var deal = deal(world, "Ropes", 5);
        world.as(Who.SALESPERSON).run(GenerateQuoteFromOpportunity.class, new GenerateQuoteFromOpportunity.Input(deal.id()));
        world.as(Who.SALESPERSON).run(CreateRecord.class, Values.of(Task.TYPE).set(Task.COMMON.subject(), "Call the guide").set(Task.COMMON.regarding(), deal));

        var dialog = world.browser(Who.SALESPERSON).get(href(deal) + "/verb/win", "HX-Request", "true").body();

        assertThat(dialog).contains("1 quote is still open", "1 open activity stays open: Call the guide", "name=\"actualrevenue\"", "name=\"actualend\"",
                "name=\"competitorid\"", "name=\"description\"");
    }

    @Test
    void everyEndStandsInTheHistoryOfClosings(World world) {
        var deal = deal(world, "Helmets", 5);
        var browser = world.browser(Who.SALESPERSON);

        assertThat(browser.get(href(deal) + "?tab=closings").body()).contains("Never closed");
        browser.post(href(deal), href(deal) + "/verb/lose", Map.of("status", Integer.toString(Opportunity.OUT_SOLD), "actualrevenue", "10", "description", "Too dear"));
        browser.post(href(deal), href(deal) + "/verb/reopen", Map.of());
        browser.post(href(deal), href(deal) + "/verb/win", Map.of("actualrevenue", "900"));

        assertThat(browser.get(href(deal) + "?tab=closings").body()).contains("Out-sold", "Too dear", "Canceled", "900");
        assertThat(world.row(deal).get(Opportunity.ACTUAL_REVENUE)).isEqualByComparingTo("900");
    }

    @Test
    void dealsThatWereWonAndAreAlikeSayWhy(World world) {
        var industry = 7;
        var won = deal(world, "Ropes of last year", industry);
        world.as(Who.SALESPERSON).run(WinOpportunity.class, WinOpportunity.Input.of(won));
        var other = deal(world, "Anvils of last year", 9);
        world.as(Who.SALESPERSON).run(WinOpportunity.class, WinOpportunity.Input.of(other));
        var deal = deal(world, "Ropes of this year", industry);

        var panels = world.browser(Who.SALESPERSON).get(href(deal) + "/matters", "HX-Request", "true").body();

        assertThat(panels).contains("Similar won deals", "Ropes of last year", "same industry", "similar amount").doesNotContain("Anvils of last year");
    }

    @Test
    void calculatedRevenueIsNotTypedUntilTheSellerSwitchesBack(World world) {
        var deal = deal(world, "Tents", 5);
        var field = href(deal) + "/field/estimatedvalue";
        var browser = world.browser(Who.SALESPERSON);
        assertThat(browser.get(href(deal)).body()).contains(field);

        world.as(Who.SALESPERSON).run(UpdateRecord.class, new UpdateRecord.Input(deal.id(), Values.of(Opportunity.TYPE).set(Opportunity.REVENUE_CALCULATED, true), null));
        assertThat(world.row(deal).get(Opportunity.ESTIMATED_REVENUE)).as("recalculated at the switch").isEqualByComparingTo("0");
        assertThat(browser.get(href(deal)).body()).doesNotContain(field).contains("/verb/recalculate");

        world.as(Who.SALESPERSON).run(UpdateRecord.class, new UpdateRecord.Input(deal.id(), Values.of(Opportunity.TYPE).set(Opportunity.REVENUE_CALCULATED, false), null));
        assertThat(browser.get(href(deal)).body()).contains(field).doesNotContain("/verb/recalculate");
    }

    private static String href(Ref deal) {
        return "/opportunities/" + deal.id();
    }

    private static Ref deal(World world, String topic, int industry) {
        var me = world.as(Who.SALESPERSON);
        var account = me.run(CreateRecord.class, Values.of(Account.TYPE).set(Account.NAME, "Alpine " + topic).set(Account.INDUSTRY, industry));
        return me.run(CreateRecord.class, Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, topic).set(Opportunity.ACCOUNT, account)
                .set(Opportunity.ESTIMATED_REVENUE, new BigDecimal("1000")).set(Opportunity.CURRENCY, world.currency("EUR")));
    }
}
