package org.dealwright.edge.pages.many;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

/** What a seller does with several rows of a list at once. */
@WithWorld
class ManyTest {
    private static final Pattern UNDO = Pattern.compile("action=\"(/leads/many/undoqualify[^\"]+)\"");
    @Autowired
    private WebApplicationContext product;
    private MockMvc pages;
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void open() {
        pages = MockMvcBuilders.webAppContextSetup(product).build();
    }

    @Test
    void openLeadsAreQualifiedWithOnePressAndTheOthersAreToldWithTheReason(World world) throws Exception {
        var first = lead(world, "Lee", null);
        var second = lead(world, "Berg", null);
        var closed = lead(world, "Closed", null);
        post(world, "/leads/many/disqualify", "sure", "true", "id", closed.id().toString());
        assertThat(state(world, closed)).isEqualTo(Lead.State.DISQUALIFIED);

        var told = post(world, "/leads/many/qualify", "id", first.id().toString(), "id", closed.id().toString(), "id", second.id().toString());

        assertThat(told.getStatus()).isEqualTo(200);
        assertThat(told.getContentAsString()).contains("Qualify: 2 done", "One was left as it is", "Its status does not allow it.", "/leads/" + closed.id());
        assertThat(List.of(state(world, first), state(world, second), state(world, closed)))
                .containsExactly(Lead.State.QUALIFIED, Lead.State.QUALIFIED, Lead.State.DISQUALIFIED);
        assertThat(world.row(first).get(Lead.OPPORTUNITY)).isNotNull();
    }

    @Test
    void aLeadOfAKnownContactIsQualifiedToThatContactAndItsCompany(World world) throws Exception {
        var email = UUID.randomUUID().toString().substring(0, 8) + "@fjord.example";
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjord AS"));
        var contact = world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Lee").set(Contact.EMAIL, email).set(Contact.COMPANY, account));
        var lead = lead(world, "Lee", email);

        post(world, "/leads/many/qualify", "id", lead.id().toString());

        assertThat(world.row(lead).get(Lead.CONTACT)).isEqualTo(contact);
        assertThat(world.row(lead).get(Lead.ACCOUNT)).isEqualTo(account);
        assertThat(world.row(world.row(lead).require(Lead.OPPORTUNITY)).get(Opportunity.CUSTOMER)).isEqualTo(account);
    }

    @Test
    void oneQualificationTooManyIsUndoneFromTheMessage(World world) throws Exception {
        var lead = lead(world, "Lee", null);
        assertThat(post(world, "/leads/many/qualify", "id", lead.id().toString()).getStatus()).isEqualTo(303);
        var found = UNDO.matcher(get(world, "/leads").getContentAsString());
        assertThat(found.find()).as("a message with Undo above the list").isTrue();

        post(world, found.group(1).replace("&amp;", "&"));

        assertThat(state(world, lead)).isEqualTo(Lead.State.OPEN);
    }

    @Test
    void disqualifyingAsksOnceForTheReasonOfAll(World world) throws Exception {
        var first = lead(world, "Lee", null);
        var second = lead(world, "Berg", null);

        var dialog = post(world, "/leads/many/disqualify", "id", first.id().toString(), "id", second.id().toString()).getContentAsString();
        assertThat(dialog).contains("2 rows chosen", "No longer interested", first.id().toString(), second.id().toString());
        assertThat(state(world, first)).isEqualTo(Lead.State.OPEN);
        post(world, "/leads/many/disqualify", "sure", "true", "status", Integer.toString(Lead.NO_LONGER_INTERESTED), "id", first.id().toString(), "id", second.id().toString());

        assertThat(world.row(first).get(Lead.TYPE.status())).isEqualTo(Lead.NO_LONGER_INTERESTED);
        assertThat(world.row(second).get(Lead.TYPE.status())).isEqualTo(Lead.NO_LONGER_INTERESTED);
    }

    @Test
    void accountsGetAnotherOwnerAndGoToTheRecycleBinTogether(World world) throws Exception {
        var first = world.has(Values.of(Account.TYPE).set(Account.NAME, "A"));
        var second = world.has(Values.of(Account.TYPE).set(Account.NAME, "B"));
        var ids = new String[] {"sure", "true", "id", first.id().toString(), "id", second.id().toString()};

        post(world, "/accounts/many/assign", with(ids, "ownerid", "systemuser/" + world.user(Who.OTHER_SALESPERSON)));
        assertThat(List.of(owner(world, first), owner(world, second))).containsOnly(world.ref(Who.OTHER_SALESPERSON));
        post(world, Who.ADMIN, "/accounts/many/delete", ids);

        assertThat(world.asSystem().read().find(Account.TYPE, first.id())).isEmpty();
        assertThat(world.asSystem().read().find(Account.TYPE, second.id())).isEmpty();
    }

    @Test
    void theWholeViewIsTakenWhereThatIsChosen(World world) throws Exception {
        var mark = "whole" + UUID.randomUUID().toString().substring(0, 8);
        var leads = List.of(lead(world, mark, null), lead(world, mark, null), lead(world, mark, null));

        var dialog = post(world, "/leads/many/disqualify?view=all&q=" + mark, "all", "true").getContentAsString();

        assertThat(dialog).contains("3 rows chosen");
        assertThat(leads).allSatisfy(lead -> assertThat(dialog).contains(lead.id().toString()));
    }

    @Test
    void aListOffersWhatTheReaderMayDo(World world) throws Exception {
        lead(world, "Lee", null);

        assertThat(get(world, "/leads").getContentAsString()).contains("/leads/many/qualify", "/leads/many/assign", "/leads/many/merge", "data-pick-all");
        assertThat(get(world, "/competitors").getContentAsString()).doesNotContain("/many/delete");
    }

    private static String[] with(String[] parameters, String... more) {
        var all = new ArrayList<>(Arrays.asList(parameters));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    private static Ref owner(World world, Ref account) {
        return world.row(account).require(Account.TYPE.owner());
    }

    private static Lead.State state(World world, Ref lead) {
        var number = world.row(lead).require(Lead.TYPE.state());
        return Arrays.stream(Lead.State.values()).filter(state -> state.number() == number).findFirst().orElseThrow();
    }

    private static Ref lead(World world, String last, @Nullable String email) {
        return world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Pumps").set(Lead.NAME.last(), last).set(Lead.COMPANY, last + " AS").set(Lead.EMAIL, email));
    }

    private MockHttpServletResponse get(World world, String path) throws Exception {
        return pages.perform(MockMvcRequestBuilders.get(path).session(session).principal(principal(world, Who.SALESPERSON))).andReturn().getResponse();
    }

    private MockHttpServletResponse post(World world, String path, String... parameters) throws Exception {
        return post(world, Who.SALESPERSON, path, parameters);
    }

    private MockHttpServletResponse post(World world, Who who, String path, String... parameters) throws Exception {
        var request = MockMvcRequestBuilders.post(URI.create(path)).session(session).principal(principal(world, who));
        for (var at = 0; at < parameters.length; at += 2) {
            request.param(parameters[at], parameters[at + 1]);
        }
        return pages.perform(request).andReturn().getResponse();
    }

    private static TestingAuthenticationToken principal(World world, Who who) {
        return new TestingAuthenticationToken(world.as(who).actor(), null);
    }
}
