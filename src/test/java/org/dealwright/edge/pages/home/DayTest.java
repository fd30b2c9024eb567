package org.dealwright.edge.pages.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Visits;
import org.dealwright.sales.lead.Lead;
import org.dealwright.work.activity.Task;

@WithWorld
class DayTest {
    @Test
    void theDayShowsWhatIsLateAndWhoIsNew(World world) {
        var me = world.as(Who.ADMIN);
        me.run(CreateRecord.class, Values.of(Task.TYPE).set(Task.COMMON.subject(), "Call the depot").set(Task.COMMON.due(), world.clock().instant().minusSeconds(200_000)));
        me.run(CreateRecord.class, Values.of(Lead.TYPE).set(Lead.TOPIC, "Ropes for a school").set(Lead.NAME.last(), "Lee"));

        var page = page(world, Who.ADMIN);

        assertThat(page).contains("Call the depot", "todo__time--late", "Ropes for a school");
        assertThat(page(world, Who.OTHER_SALESPERSON)).doesNotContain("Call the depot", "Ropes for a school");
    }

    private static String page(World world, Who who) {
        var visit = world.bean(Visits.class).of(world.as(who).actor(), new MockHttpServletRequest("GET", "/"));
        return new String(world.bean(HomeController.class).day(visit).getBody(), StandardCharsets.UTF_8);
    }
}
