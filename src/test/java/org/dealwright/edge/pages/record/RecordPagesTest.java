package org.dealwright.edge.pages.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Values;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.work.activity.Note;
import org.dealwright.work.activity.Task;

@WithWorld
final class RecordPagesTest {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");
    @Autowired
    private WebApplicationContext product;
    private MockMvc pages;

    @BeforeEach
    void open() {
        pages = MockMvcBuilders.webAppContextSetup(product).build();
    }

    private MockHttpServletResponse ask(World world, MockHttpServletRequestBuilder request) {
        try {
            return pages.perform(request.principal(new TestingAuthenticationToken(world.as(Who.ADMIN).actor(), null))).andReturn()
                    .getResponse();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void everyTypeHasItsListItsFormAndItsRecordPages(World world) {
        company(world);
        var broken = new ArrayList<String>();
        var reader = world.as(Who.ADMIN).read();
        for (var type : world.bean(Registry.class).types()) {
            if (!reader.guard().standing().holds(type, Privilege.READ)) {
                continue;
            }
            var addresses = new ArrayList<>(List.of("/" + type.set(), "/" + type.set() + "/new"));
            reader.first(Query.of(type)).ifPresent(row -> {
                var record = "/" + type.set() + "/" + row.id();
                addresses.add(record);
                addresses.add(record + "?tab=history");
                world.bean(Registry.class).form(type).related().forEach(tab -> addresses.add(record + "?tab=" + tab));
            });
            addresses.forEach(address -> {
                var status = ask(world, get(address)).getStatus();
                if (status != 200 && !(type.name().equals("activitypointer") && status == 303)) {
                    broken.add(address + " " + status);
                }
            });
        }

        assertThat(broken).isEmpty();
    }

    private static Ref company(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjell AS"));
        world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Berg").set(Contact.COMPANY, account));
        world.has(Values.of(Competitor.TYPE).set(Competitor.NAME, "AlpinTek"));
        var deal = world.has(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Helmets").set(Opportunity.CUSTOMER, account));
        world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Call").set(Task.COMMON.regarding(), deal));
        world.has(Values.of(Note.TYPE).set(Note.TITLE, "Said").set(Note.TEXT, "They want blue ones").set(Note.ABOUT, deal)
                .set(Note.HAS_FILE, false));
        world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Ropes").set(Lead.NAME.last(), "Haugen"));
        return deal;
    }

    @Test
    void aDealShowsItsNotesAndWhatIsPlanned(World world) {
        var page = text(ask(world, get("/opportunities/" + company(world).id())));

        assertThat(page).contains("They want blue ones", "Helmets", "Planned");
    }

    @Test
    void aLeadIsMadeByAFormAndEditedInPlace(World world) {
        var made = ask(world, post("/leads/new").param("subject", "Tents for a school").param("lastname", "Lie").param("revenue", "1.5m")
                .param("estimatedclosedate", "+3d"));
        assertThat(made.getStatus()).as(() -> text(made)).isEqualTo(303);
        var lead = String.valueOf(made.getHeader("Location"));
        var field = lead + "/field/companyname";
        var editor = VERSION.matcher(text(ask(world, get(field).header("HX-Request", "true"))));
        assertThat(editor.find()).isTrue();

        var saved = ask(world, post(field).header("HX-Request", "true").param("companyname", "Skolen").param("version", editor.group(1)));

        assertThat(saved.getStatus()).isEqualTo(200);
        assertThat(text(saved)).contains("Skolen", "Undo");
        assertThat(text(ask(world, get(lead)))).contains("Tents for a school", "Skolen", "1,500,000");
        assertThat(text(ask(world, post(field + "/undo").header("HX-Request", "true")))).doesNotContain("Skolen");
    }

    @Test
    void whatIsWrongInAFormStandsBesideItsFieldAndNothingTypedIsLost(World world) {
        var answer = ask(world, post("/leads/new").header("HX-Request", "true").param("subject", "").param("lastname", "Lie")
                .param("revenue", "much"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("value=\"Lie\"", "value=\"much\"", "entry--wrong");
    }

    @Test
    void aValueThatSomeoneElseChangedMeanwhileIsNotOverwrittenUnseen(World world) {
        var lead = world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Ropes").set(Lead.NAME.last(), "Haugen").set(Lead.COMPANY, "One"));
        var field = "/leads/" + lead.id() + "/field/companyname";
        var editor = VERSION.matcher(text(ask(world, get(field).header("HX-Request", "true"))));
        assertThat(editor.find()).isTrue();
        var version = editor.group(1);
        ask(world, post(field).header("HX-Request", "true").param("companyname", "Two").param("version", version));

        var late = ask(world, post(field).header("HX-Request", "true").param("companyname", "Three").param("version", version));

        assertThat(late.getStatus()).isEqualTo(412);
        assertThat(text(late)).contains("Two", "value=\"Three\"");
    }

    @Test
    void aDeletedRecordComesBack(World world) {
        var lead = world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Ropes").set(Lead.NAME.last(), "Haugen"));

        assertThat(ask(world, post("/leads/" + lead.id() + "/verb/delete")).getStatus()).isEqualTo(303);

        assertThat(ask(world, get("/leads/" + lead.id())).getStatus()).isEqualTo(404);
        assertThat(world.as(Who.ADMIN).read().count(Query.of(Lead.TYPE).where(Predicate.is(Lead.TYPE, lead.id())))).isZero();
    }

    @Test
    void aLookupFindsRecordsByName(World world) {
        company(world);

        assertThat(text(ask(world, get("/lookup/opportunities/customerid").param("q", "fje")))).contains("Fjell AS");
        assertThat(text(ask(world, get("/lookup/leads/ownerid").param("q", "now")))).contains("Nowak");
    }

    @Test
    void aNoteIsWrittenOnTheTimeline(World world) {
        var deal = company(world);

        var feed = ask(world, post("/opportunities/" + deal.id() + "/notes").header("HX-Request", "true").param("text", "Visor sets too"));

        assertThat(text(feed)).contains("Visor sets too");
    }

    @Test
    void aLeadIsQualifiedByItsDialog(World world) {
        var lead = world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Harnesses").set(Lead.NAME.last(), "Solberg").set(Lead.COMPANY, "Redning AS"));
        var address = "/leads/" + lead.id() + "/verb/qualify";
        assertThat(text(ask(world, get(address).header("HX-Request", "true")))).contains("Create “Redning AS”");

        var done = ask(world, post(address).header("HX-Request", "true").param("account", "new").param("contact", "new").param("deal", "new"));

        assertThat(done.getStatus()).as(() -> text(done)).isEqualTo(200);
        var deal = String.valueOf(done.getHeader("HX-Redirect"));
        assertThat(deal).startsWith("/opportunities/");
        assertThat(text(ask(world, get(deal)))).contains("Redning AS", "Close as won");
        assertThat(ask(world, post(deal + "/verb/lose").param("status", "4").param("description", "Too slow")).getStatus()).isEqualTo(303);
        assertThat(text(ask(world, get(deal)))).contains("Reopen");
    }

    @Test
    void ofManyRelatedRecordsTheRestIsOneListAway(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Crowded AS"));
        for (int i = 0; i <= 50; i++) {
            world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Crowd %02d".formatted(i)).set(Contact.COMPANY, account));
        }
        world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Stranger"));

        var tab = text(ask(world, get("/accounts/" + account.id()).param("tab", "contact_customer_accounts")));
        var list = "/contacts?view=all&f=parentcustomerid:in:account/" + account.id();

        assertThat(tab).contains("Show all", "f=parentcustomerid%3Ain%3Aaccount%2F" + account.id());
        assertThat(text(ask(world, get(URI.create(list))))).contains("Crowd 01", "Crowded AS").doesNotContain("Stranger");
    }

    @Test
    void whatMattersBesideADealIsFetchedAfterItsPage(World world) {
        var deal = company(world);

        assertThat(text(ask(world, get("/opportunities/" + deal.id())))).contains("hx-get=\"/opportunities/" + deal.id() + "/matters\"");
        assertThat(text(ask(world, get("/opportunities/" + deal.id() + "/matters").header("HX-Request", "true"))))
                .contains("Competitors", "Contact", "Call");
    }

    @Test
    void aTaskIsCompletedFromTheTimeline(World world) {
        var deal = company(world);
        var task = world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Send samples").set(Task.COMMON.regarding(), deal));

        var done = ask(world, post("/tasks/" + task.id() + "/verb/complete?back=/opportunities/" + deal.id()));

        assertThat(done.getHeader("Location")).isEqualTo("/opportunities/" + deal.id());
        assertThat(world.row(task).get(Task.TYPE.state())).isEqualTo(1);
    }

    @Test
    void aDealGoesToQuoteOrderAndInvoiceByItsButtons(World world) {
        var deal = company(world);

        var quote = onward(world, "/opportunities/" + deal.id() + "/verb/newquote");
        onward(world, quote + "/verb/activatequote");
        var order = onward(world, quote + "/verb/order");
        assertThat(order).startsWith("/salesorders/");
        onward(world, order + "/verb/fulfil");
        var invoice = onward(world, order + "/verb/invoice");
        assertThat(invoice).startsWith("/invoices/");
        onward(world, invoice + "/verb/issue");

        assertThat(text(ask(world, get(invoice)))).doesNotContain("data-verb=\"issue\"").contains("data-verb=\"pay\"");
    }

    private String onward(World world, String address) {
        var done = ask(world, post(address));
        assertThat(done.getStatus()).as(() -> address + " " + text(done)).isEqualTo(303);
        return String.valueOf(done.getHeader("Location"));
    }
}
