package org.dealwright.edge.pages.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;

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

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.work.activity.ActivityPointer;
import org.dealwright.work.activity.ActivityState;
import org.dealwright.work.activity.Task;

@WithWorld
final class TakeBackTest {
    private static final Pattern UNDO = Pattern.compile("action=\"(/tasks/[0-9a-f-]+/back/[^\"]+)\"");
    @Autowired
    private WebApplicationContext product;
    private MockMvc pages;
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void open() {
        pages = MockMvcBuilders.webAppContextSetup(product).build();
    }

    private MockHttpServletResponse ask(World world, Who who, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.session(session).principal(new TestingAuthenticationToken(world.as(who).actor(), null))).andReturn().getResponse();
    }

    private static Ref task(World world, Instant due) {
        return world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Call the depot").set(Task.COMMON.due(), due)
                .set(Task.TYPE.status(), Task.WAITING));
    }

    /** Where the message on the page of the day sends its Undo. */
    private String undo(World world) throws Exception {
        var page = ask(world, Who.SALESPERSON, get("/")).getContentAsString();
        var found = UNDO.matcher(page);
        assertThat(found.find()).as("a message with Undo on my day").isTrue();
        assertThat(page).contains("data-key=\"z\"");
        return found.group(1).replace("&amp;", "&");
    }

    @Test
    void whatWasTickedOffByMistakeIsToBeDoneAgainAsItWas(World world) throws Exception {
        var task = task(world, world.clock().instant().minusSeconds(9_000));
        ask(world, Who.SALESPERSON, post("/tasks/" + task.id() + "/verb/complete").param("back", "/"));
        assertThat(world.row(task).require(Task.TYPE.state())).isEqualTo(ActivityState.COMPLETED.number());

        var answer = ask(world, Who.SALESPERSON, post(URI.create(undo(world))));

        assertThat(answer.getHeader("Location")).isEqualTo("/");
        assertThat(world.row(task).require(Task.TYPE.status())).isEqualTo(Task.WAITING);
        assertThat(world.row(task).get(Task.COMMON.actualEnd())).isNull();
        assertThat(world.row(ActivityPointer.TYPE.ref(task.id())).require(ActivityPointer.TYPE.state())).isEqualTo(ActivityState.OPEN.number());
        assertThat(world.historyOf(task).getFirst().verb()).isEqualTo("TakeBack");
    }

    @Test
    void whatWasSnoozedIsDueAgainWhenItWas(World world) throws Exception {
        var due = world.clock().instant().minusSeconds(9_000);
        var task = task(world, due);
        ask(world, Who.SALESPERSON, post("/tasks/" + task.id() + "/verb/snooze").param("back", "/"));
        assertThat(world.row(task).require(Task.COMMON.due())).isAfter(world.clock().instant());

        ask(world, Who.SALESPERSON, post(URI.create(undo(world))));

        assertThat(world.row(task).get(Task.COMMON.due())).isEqualTo(world.row(ActivityPointer.TYPE.ref(task.id())).get(ActivityPointer.COMMON.due()))
                .isBefore(world.clock().instant());
    }

    @Test
    void nothingIsTakenBackThatSomebodyWroteOnSince(World world) throws Exception {
        var task = task(world, world.clock().instant().minusSeconds(9_000));
        ask(world, Who.SALESPERSON, post("/tasks/" + task.id() + "/verb/snooze").param("back", "/"));
        var undo = undo(world);
        world.as(Who.ADMIN).run(UpdateRecord.class, new UpdateRecord.Input(task.id(), Values.of(Task.TYPE).set(Task.COMMON.subject(), "Write"), null));

        assertThat(ask(world, Who.SALESPERSON, post(URI.create(undo))).getStatus()).isEqualTo(412);
        assertThat(world.row(task).require(Task.COMMON.due())).isAfter(world.clock().instant());
    }

    @Test
    void onlyActivitiesAreTakenBackThisWay(World world) throws Exception {
        var me = world.row(world.ref(Who.ADMIN));

        assertThat(ask(world, Who.ADMIN, post("/systemusers/" + me.id() + "/back/" + me.version())).getStatus()).isEqualTo(404);
    }
}
