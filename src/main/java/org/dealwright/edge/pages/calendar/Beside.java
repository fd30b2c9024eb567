package org.dealwright.edge.pages.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.dealwright.edge.pages.view.CalendarPage.Event;

/** Events that overlap stand beside each other, as few abreast as there must be. */
final class Beside {
    private Beside() {
    }

    static List<Event> placed(List<Event> events) {
        var placed = new ArrayList<Event>();
        var group = new ArrayList<Event>();
        var end = 0;
        for (var event : events.stream().sorted(Comparator.comparingInt(Event::at).thenComparing(Event::length, Comparator.reverseOrder())).toList()) {
            if (event.at() >= end) {
                placed.addAll(abreast(group));
                group.clear();
            }
            group.add(event);
            end = Math.max(end, event.at() + event.length());
        }
        placed.addAll(abreast(group));
        return placed;
    }

    /** Each in the first lane that is free when it begins. */
    private static List<Event> abreast(List<Event> group) {
        var ends = new ArrayList<Integer>();
        var lanes = new ArrayList<Integer>();
        for (var event : group) {
            var lane = 0;
            while (lane < ends.size() && ends.get(lane) > event.at()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0);
            }
            ends.set(lane, event.at() + event.length());
            lanes.add(lane);
        }
        var placed = new ArrayList<Event>();
        for (var at = 0; at < group.size(); at++) {
            placed.add(group.get(at).in(lanes.get(at), ends.size()));
        }
        return placed;
    }
}
