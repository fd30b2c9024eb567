package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Days with what happens on them.
 * Shape: hours are the words of the 24 hours; rows of seven where it is a month; back is where one comes back to from what is made here.
 */
public record CalendarPage(String title, List<Verb> verbs, List<Way> views, Way before, Way today, Way after, List<Way> whose, List<Day> days,
        boolean month, List<String> hours, Post move, @Nullable String create, String back) {
    public record Way(String href, String label, boolean current) {
    }

    /** @param more what does not fit; null when all does */
    public record Day(String iso, String weekday, String number, String href, boolean today, boolean outside, List<Event> whole,
            List<Event> timed, @Nullable String more) {
    }

    /**
     * Something at a time of day.
     * Shape: at and length in minutes; lane of lanes stands beside others at the same time; ref is the set and id.
     */
    public record Event(String ref, String href, String icon, String title, String time, String about, int at, int length, int lane,
            int lanes, boolean done, boolean late, long version, boolean appointment) {
        public Event in(int place, int places) {
            return new Event(ref, href, icon, title, time, about, at, length, place, places, done, late, version, appointment);
        }
    }
}
