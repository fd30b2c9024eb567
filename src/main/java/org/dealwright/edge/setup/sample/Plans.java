package org.dealwright.edge.setup.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.work.activity.ActivityColumns;
import org.dealwright.work.activity.Appointment;
import org.dealwright.work.activity.PhoneCall;
import org.dealwright.work.activity.Task;

/** What is planned around today: something late, something now, more in the days ahead; some deals have nothing, which is what their seller should see. */
final class Plans {
    private static final List<Integer> AHEAD = List.of(0, 3, -2, 1, 0, 6, -1, 2, 0, 9, 4, -4);
    private static final int WAYS = 12;
    private final Story story;

    Plans(Story story) {
        this.story = story;
    }

    /** @param deals with their sellers, and so the leads */
    void make(Map<Ref, Ref> deals, Map<Ref, Ref> leads) {
        var number = 0;
        for (var deal : deals.entrySet()) {
            if (number % 5 != 4) {
                plan(deal.getKey(), deal.getValue(), number);
            }
            number++;
        }
        for (var lead : leads.entrySet()) {
            if (number % 2 == 0) {
                plan(lead.getKey(), lead.getValue(), number);
            }
            number++;
        }
    }

    private void plan(Ref about, Ref seller, int number) {
        int ahead = AHEAD.get(number % AHEAD.size());
        var due = ahead < 0 ? story.past(-ahead) : story.planned(ahead);
        var way = (number * 5 + number / WAYS) % WAYS;
        var key = "plan." + way;
        var values = switch (way % 3) {
            case 0 -> planned(Values.of(PhoneCall.TYPE), PhoneCall.COMMON, about, key, due);
            case 1 -> planned(Values.of(Task.TYPE), Task.COMMON, about, key, due);
            default -> planned(Values.of(Appointment.TYPE), Appointment.COMMON, about, key, due.plus(Duration.ofHours(1))).set(Appointment.COMMON.start(), due);
        };
        story.make(story.past(Math.max(1, 3 - ahead)), seller, values);
    }

    private Values planned(Values values, ActivityColumns columns, Ref about, String key, Instant due) {
        return values.set(columns.subject(), story.says(key)).set(columns.regarding(), about).set(columns.due(), due);
    }
}
