package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** My day: what to do next. */
public record DayPage(String title, String summary, List<Verb> verbs, List<Figure> figures, @Nullable Hours hours, List<Block> main,
        List<Panel> side) {
    /** A number with its period; bar shows it against a target. */
    public record Figure(String href, String label, String value, @Nullable String of, @Nullable String note, @Nullable Bar bar) {
    }

    /** Percent of the target reached, and where one should be by now. */
    public record Bar(int share, int due) {
    }

    /** A day as a strip of quarter hours. Shape: 40 columns from the first hour on; at and now count from 1. */
    public record Hours(String label, List<String> ticks, List<Slot> slots, @Nullable Integer now) {
    }

    public record Slot(String href, String label, @Nullable String icon, int at, int length, boolean past) {
    }

    public record Block(String id, String title, String count, boolean late, List<Todo> todos, @Nullable Blank blank) {
    }

    public record Todo(String id, String href, String time, boolean late, String icon, String title, String about, @Nullable String sum,
            @Nullable Verb done, List<Verb> verbs) {
    }
}
