package org.dealwright.edge.pages.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.view.CalendarPage;
import org.dealwright.work.activity.ActivityPointer;
import org.dealwright.work.activity.Appointment;
import org.dealwright.work.activity.Task;

@WithWorld
class CalendarTest {
    private static final Instant TEN = Instant.parse("2031-03-12T10:00:00Z");
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

    private String page(World world, Who who, String query) throws Exception {
        return ask(world, who, get("/calendar?" + query)).getContentAsString();
    }

    private static Ref meeting(World world, Who who) {
        return world.as(who).run(CreateRecord.class, Values.of(Appointment.TYPE).set(Appointment.COMMON.subject(), "Fair in Oslo")
                .set(Appointment.COMMON.start(), TEN).set(Appointment.COMMON.due(), TEN.plus(Duration.ofHours(2))));
    }

    @Test
    void aWeekShowsMeetingsAndTasksOfItsDaysAndNoOthers(World world) throws Exception {
        var shown = meeting(world, Who.SALESPERSON);
        world.as(Who.SALESPERSON).run(CreateRecord.class, Values.of(Task.TYPE).set(Task.COMMON.subject(), "Send samples").set(Task.COMMON.due(), TEN));

        assertThat(page(world, Who.SALESPERSON, "view=week&day=2031-03-10")).contains("Fair in Oslo", "Send samples",
                "data-version=\"" + world.row(ActivityPointer.TYPE.ref(shown.id())).version() + "\"");
        assertThat(page(world, Who.SALESPERSON, "view=week&day=2031-03-17")).doesNotContain("Fair in Oslo");
        assertThat(page(world, Who.SALESPERSON, "view=month&day=2031-03-01")).contains("Fair in Oslo", "month__day");
        assertThat(page(world, Who.SALESPERSON, "view=day&day=2031-03-12")).contains("Fair in Oslo");
    }

    @Test
    void myCalendarIsMineAndAColleaguesIsThereForWhoMayReadIt(World world) throws Exception {
        world.as(Who.OTHER_SALESPERSON).run(CreateRecord.class, Values.of(Appointment.TYPE).set(Appointment.COMMON.subject(), "Board in Bergen")
                .set(Appointment.COMMON.start(), TEN).set(Appointment.COMMON.due(), TEN.plus(Duration.ofHours(1))));
        var colleague = "&of=" + world.user(Who.OTHER_SALESPERSON);

        assertThat(page(world, Who.OTHER_SALESPERSON, "day=2031-03-12")).contains("Board in Bergen");
        assertThat(page(world, Who.SALESPERSON, "day=2031-03-12")).doesNotContain("Board in Bergen");
        assertThat(page(world, Who.ADMIN, "day=2031-03-12" + colleague)).contains("Board in Bergen");
    }

    @Test
    void aMeetingIsDraggedToAnotherTimeAndTakenBack(World world) throws Exception {
        var meeting = meeting(world, Who.SALESPERSON);
        var zone = world.as(Who.SALESPERSON).actor().zone();
        var at = TEN.plus(Duration.ofHours(3)).atZone(zone).toLocalDateTime();

        var moved = ask(world, Who.SALESPERSON, post("/calendar/move").param("what", "appointments/" + meeting.id())
                .param("version", Long.toString(world.row(ActivityPointer.TYPE.ref(meeting.id())).version())).param("at", at.toString()).param("minutes", "45"));

        assertThat(moved.getStatus()).isEqualTo(303);
        assertThat(world.row(meeting).get(Appointment.COMMON.start())).isEqualTo(TEN.plus(Duration.ofHours(3)));
        assertThat(world.row(meeting).get(Appointment.COMMON.due())).isEqualTo(TEN.plus(Duration.ofMinutes(225)));
        assertThat(page(world, Who.SALESPERSON, "day=2031-03-12")).contains("/appointments/" + meeting.id() + "/back/");
    }

    @Test
    void whoMovesWhatSomebodyMovedMeanwhileIsTold(World world) throws Exception {
        var meeting = meeting(world, Who.SALESPERSON);

        var late = ask(world, Who.SALESPERSON, post("/calendar/move").param("what", "appointments/" + meeting.id()).param("version", "1")
                .param("at", "2031-03-13T09:00"));

        assertThat(late.getStatus()).isEqualTo(412);
        assertThat(world.row(meeting).get(Appointment.COMMON.start())).isEqualTo(TEN);
    }

    @Test
    void aWeekBeginsWhereTheCompanySaysSo() {
        var wednesday = LocalDate.of(2026, 3, 11);

        assertThat(Stretch.of("", "", wednesday, DayOfWeek.MONDAY).first()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(Stretch.of("", "", wednesday, DayOfWeek.SUNDAY).first()).isEqualTo(LocalDate.of(2026, 3, 8));
        assertThat(Stretch.of("month", "nonsense", wednesday, DayOfWeek.MONDAY).days()).hasSize(42).startsWith(LocalDate.of(2026, 2, 23));
    }

    @Test
    void whatOverlapsStandsSideBySideAndWhatDoesNotHasTheWholeWidth() {
        var placed = Beside.placed(List.of(event(540, 60), event(570, 60), event(600, 30), event(700, 30)));

        assertThat(placed).extracting(CalendarPage.Event::lane).containsExactly(0, 1, 0, 0);
        assertThat(placed).extracting(CalendarPage.Event::lanes).containsExactly(2, 2, 2, 1);
    }

    private static CalendarPage.Event event(int at, int length) {
        return new CalendarPage.Event("tasks/1", "/tasks/1", "task", "x", "", "", at, length, 0, 1, false, false, 1, false);
    }
}
