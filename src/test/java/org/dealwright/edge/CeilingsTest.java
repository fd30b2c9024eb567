package org.dealwright.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.dealwright.Browser;
import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.work.activity.Task;

/** How many statements a call may send to the database, however many rows it shows: BEGIN and COMMIT count, those of the session do not. */
@WithWorld
class CeilingsTest {
    private static final int ROWS = 30;

    @Test
    void aListTakesFour(World world) {
        someLeads(world);

        assertThat(pages(world, "/leads?view=open")).hasSizeLessThanOrEqualTo(4);
        assertThat(pages(world, "/leads?view=open&sort=-estimatedamount&f=leadqualitycode:in:1")).hasSizeLessThanOrEqualTo(4);
        assertThat(calls(world, "/api/data/v9.2/leads?$filter=statecode%20eq%200&$orderby=createdon%20desc&$top=20")).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aRecordTakesEight(World world) {
        var deal = aDeal(world);

        assertThat(pages(world, "/leads/" + someLeads(world).getFirst().id())).hasSizeLessThanOrEqualTo(8);
        assertThat(pages(world, "/opportunities/" + deal.id())).hasSizeLessThanOrEqualTo(8);
        assertThat(calls(world, "/api/data/v9.2/opportunities(" + deal.id() + ")")).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void creatingALeadTakesEight(World world) {
        var program = world.http(Who.SALESPERSON);
        var lead = "{\"subject\": \"Pumps\", \"lastname\": \"Lee\", \"companyname\": \"Acme\", \"estimatedamount\": 100}";
        program.post("/api/data/v9.2/leads", lead);

        assertThat(world.statements(() -> program.post("/api/data/v9.2/leads", lead))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void savingAFieldTakesEight(World world) {
        var program = world.http(Who.SALESPERSON);
        var address = "/api/data/v9.2/leads(" + someLeads(world).getFirst().id() + ")";

        assertThat(world.statements(() -> program.patch(address, "{\"jobtitle\": \"Buyer\"}"))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void savingAFieldOnThePageTakesTwelve(World world) {
        var browser = world.browser(Who.SALESPERSON);
        var record = "/leads/" + someLeads(world).getFirst().id();
        var editor = browser.get(record + "/field/jobtitle", "HX-Request", "true").body();
        var fields = Map.of("jobtitle", "Buyer", "version", value(editor, "version"), "_csrf", Browser.token(browser.get(record).body()));

        assertThat(world.statements(() -> assertThat(browser.postAsIs(record + "/field/jobtitle", fields, "HX-Request", "true").statusCode()).isEqualTo(200)))
                .hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void theBoardTakesEight(World world) {
        IntStream.range(0, 5).forEach(_ -> aDeal(world));

        assertThat(pages(world, "/opportunities?show=board&view=open")).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void searchTakesOneForEachTypeAndTwo(World world) {
        someLeads(world);

        assertThat(pages(world, "/search?q=pumps")).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void homeTakesEight(World world) {
        someLeads(world);

        assertThat(pages(world, "/")).hasSizeLessThanOrEqualTo(8);
    }

    private static List<String> pages(World world, String path) {
        var browser = world.browser(Who.SALESPERSON);
        browser.get(path);
        return world.statements(() -> assertThat(browser.get(path).statusCode()).isEqualTo(200));
    }

    private static List<String> calls(World world, String path) {
        var program = world.http(Who.SALESPERSON);
        program.get(path);
        return world.statements(() -> assertThat(program.get(path).statusCode()).isEqualTo(200));
    }

    private static List<Ref> someLeads(World world) {
        return IntStream.range(0, ROWS).mapToObj(at -> world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Pumps " + at)
                .set(Lead.COMPANY, "Acme").set(Lead.NAME.last(), "Lee " + UUID.randomUUID()))).toList();
    }

    /** With activities that are open and done. */
    private static Ref aDeal(World world) {
        var customer = world.has(Values.of(Account.TYPE).set(Account.NAME, "Acme " + UUID.randomUUID()));
        var deal = world.has(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Pumps").set(Opportunity.CUSTOMER, customer));
        IntStream.range(0, 10).forEach(at -> world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Call " + at).set(Task.COMMON.regarding(), deal)));
        return deal;
    }

    private static String value(String page, String name) {
        return page.replaceAll("(?s).*name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
    }
}
