package org.dealwright.edge.pages.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import org.dealwright.Who.Where;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.work.activity.Task;

/** What a salesperson does next, one thing after the other. */
@WithWorld
class NextTest {
    @Autowired
    private WebApplicationContext product;
    private MockMvc pages;
    private final MockHttpSession session = new MockHttpSession();

    private Ref me = SystemUser.TYPE.ref(new UUID(0, 0));

    /** A newcomer, so that nothing of other tests waits. */
    @BeforeEach
    void open(World world) {
        pages = MockMvcBuilders.webAppContextSetup(product).build();
        me = world.has(Values.of(SystemUser.TYPE).set(SystemUser.LAST_NAME, "Newcomer").set(SystemUser.SIGN_IN_NAME, UUID.randomUUID() + "@nordkamm.example")
                .set(SystemUser.UNIT, world.unitOf(Where.SOUTH)));
        world.hasRole(me, "Salesperson");
    }

    private MockHttpServletResponse ask(World world, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.session(session).principal(new TestingAuthenticationToken(world.as(me).actor(), null)))
                .andReturn().getResponse();
    }

    private String next(World world, String query) throws Exception {
        return ask(world, get("/next" + query)).getContentAsString();
    }

    /** The one that stands on top. */
    private String now(World world, String query) throws Exception {
        var page = next(world, query);
        var begin = page.indexOf("class=\"now\"");
        return begin < 0 ? "" : page.substring(begin, page.indexOf("</article>"));
    }

    private Ref deal(World world, String topic) {
        var firm = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjell AS"));
        return world.has(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, topic).set(Opportunity.CUSTOMER, firm)
                .set(Opportunity.TYPE.owner(), me));
    }

    private Ref task(World world, String subject, Duration ago) {
        return world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), subject).set(Task.COMMON.due(), world.clock().instant().minus(ago))
                .set(Task.TYPE.owner(), me));
    }

    @Test
    void theMostOverdueComesFirstAndWhatIsSkippedComesLast(World world) throws Exception {
        var first = task(world, "Call the depot", Duration.ofDays(900));
        var second = task(world, "Write to Oslo", Duration.ofDays(899));
        task(world, "Tidy the desk", Duration.ofDays(1));

        assertThat(now(world, "")).contains("Call the depot", "data-key=\"d\"", "data-key=\"s\"", "data-key=\"x\"");
        assertThat(now(world, "?skip=" + first.id())).contains("Write to Oslo");
        assertThat(now(world, "?skip=" + first.id() + "," + second.id())).doesNotContain("Call the depot", "Write to Oslo");

        ask(world, post("/tasks/" + first.id() + "/verb/complete").param("back", "/next"));
        ask(world, post("/tasks/" + second.id() + "/verb/complete").param("back", "/next"));
        assertThat(next(world, "")).doesNotContain("Call the depot</a>");
    }

    @Test
    void aDealWithoutANextStepWaitsUntilItIsSnoozedToADay(World world) throws Exception {
        var deal = deal(world, "Helmets for guides");
        assertThat(next(world, "")).contains("Helmets for guides", "No next step");

        ask(world, post("/next/snooze").param("what", "opportunities/" + deal.id()).param("until", "week"));

        assertThat(next(world, "")).doesNotContain("Helmets for guides");
        var reminder = world.as(me).read().first(Query.of(Task.TYPE).where(Predicate.pointsAt(Task.COMMON.regarding(), deal.id()))).orElseThrow();
        assertThat(reminder.require(Task.COMMON.due())).isAfter(world.clock().instant());
    }

    @Test
    void aDealThatStoodTooLongWithOnlyLateActivitiesIsNeglected(World world) throws Exception {
        var deal = deal(world, "Ropes for a school");
        world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Ask").set(Task.COMMON.regarding(), deal).set(Task.COMMON.due(), world.clock().instant())
                .set(Task.TYPE.owner(), me));
        assertThat(next(world, "")).doesNotContain("Ropes for a school</a>");

        world.clock().pass(Duration.ofDays(31));

        assertThat(next(world, "")).contains("Ropes for a school</a>", "No change for");
    }

    @Test
    void whenNothingIsLeftThePageSaysSo(World world) throws Exception {
        assertThat(pages.perform(get("/next").session(session).principal(new TestingAuthenticationToken(world.as(me).actor(), null)))
                .andReturn().getResponse().getContentAsString()).contains("Nothing is waiting for you now");
    }
}
