package org.dealwright.edge.pages.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.work.activity.Note;
import org.dealwright.work.activity.PhoneCall;
import org.dealwright.work.activity.Task;

/** The timeline, as a salesperson narrows it. */
@WithWorld
class TimelineTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
    @Autowired
    private WebApplicationContext product;
    private MockMvc pages;

    @BeforeEach
    void open() {
        pages = MockMvcBuilders.webAppContextSetup(product).build();
    }

    private MockHttpServletResponse ask(World world, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return pages.perform(request.header("HX-Request", "true").principal(new TestingAuthenticationToken(world.as(Who.SALESPERSON).actor(), null)))
                .andReturn().getResponse();
    }

    private String feed(World world, Ref firm, String query) throws Exception {
        return ask(world, get("/accounts/" + firm.id() + "/feed?" + query)).getContentAsString();
    }

    private static Ref firm(World world) {
        var firm = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjell AS"));
        world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Send samples").set(Task.COMMON.regarding(), firm));
        world.has(Values.of(PhoneCall.TYPE).set(PhoneCall.COMMON.subject(), "Ask for sizes").set(PhoneCall.COMMON.regarding(), firm)
                .set(PhoneCall.COMMON.description(), "Visors too"));
        world.has(Values.of(Note.TYPE).set(Note.TITLE, "Likes blue").set(Note.TEXT, "Likes blue visors").set(Note.ABOUT, firm).set(Note.HAS_FILE, false));
        return firm;
    }

    @Test
    void oneKindIsShownAlone(World world) throws Exception {
        var firm = firm(world);

        assertThat(feed(world, firm, "of=phonecall")).contains("Ask for sizes").doesNotContain("Send samples", "Likes blue");
        assertThat(feed(world, firm, "of=notes")).contains("Likes blue").doesNotContain("Send samples", "Ask for sizes");
    }

    @Test
    void wordsAreLookedForInTitlesAndTexts(World world) throws Exception {
        var firm = firm(world);

        assertThat(feed(world, firm, "q=visors")).contains("Ask for sizes", "Likes blue").doesNotContain("Send samples");
        assertThat(feed(world, firm, "q=elephants")).contains("Nothing found for “elephants”");
    }

    @Test
    void theActivitiesOfADealStandWithItsCustomerWhenAskedFor(World world) throws Exception {
        var firm = firm(world);
        var deal = world.has(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Helmets").set(Opportunity.CUSTOMER, firm));
        world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Price the helmets").set(Task.COMMON.regarding(), deal));

        assertThat(feed(world, firm, "")).doesNotContain("Price the helmets").contains("With related records");
        assertThat(feed(world, firm, "around=true")).contains("Price the helmets", " · Helmets", "Send samples");
    }

    @Test
    void whatIsPinnedStandsOnTop(World world) throws Exception {
        var firm = firm(world);
        var note = world.as(Who.SALESPERSON).read().first(Query.of(Note.TYPE).where(Predicate.pointsAt(Note.ABOUT, firm.id()))).orElseThrow();

        ask(world, post("/annotations/" + note.id() + "/verb/pin"));

        var page = feed(world, firm, "");
        assertThat(page).contains("Pinned", "feed__item--pinned");
        assertThat(page.indexOf("Likes blue")).isLessThan(page.indexOf("Send samples"));
        ask(world, post("/annotations/" + note.id() + "/verb/unpin"));
        assertThat(feed(world, firm, "")).doesNotContain("feed__item--pinned");
    }

    @Test
    void aPastedPictureIsShownAndWhatOnlyCallsItselfOneIsNot(World world) throws Exception {
        var firm = firm(world);
        ask(world, multipart("/accounts/" + firm.id() + "/notes").file(new MockMultipartFile("file", "image.png", "image/png", PICTURE)).param("text", "The new visor"));
        ask(world, multipart("/accounts/" + firm.id() + "/notes").file(new MockMultipartFile("file", "evil.png", "image/png", "<script>".getBytes())));

        assertThat(feed(world, firm, "of=notes")).contains("/picture\"", "The new visor");
        var notes = world.as(Who.SALESPERSON).read().rows(Query.of(Note.TYPE).where(Predicate.pointsAt(Note.ABOUT, firm.id())).where(Predicate.eq(Note.HAS_FILE, true)));
        for (var note : notes) {
            var shown = ask(world, get("/annotations/" + note.id() + "/picture"));
            var real = "image.png".equals(note.get(Note.FILE_NAME));
            assertThat(shown.getStatus()).isEqualTo(real ? 200 : 404);
            assertThat(real ? shown.getContentType() : "image/png").isEqualTo("image/png");
        }
    }
}
