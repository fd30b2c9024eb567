package org.dealwright.edge.pages.feed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.dealwright.edge.pages.frame.Visit;

/**
 * What of a timeline is asked for.
 *
 * @param of notes, changes or a kind of activity; empty for all
 * @param text words that occur in it; empty for any
 * @param around whether what hangs on the records that belong to this one is shown too
 */
record Wanted(String of, String text, boolean around) {
    static final String NOTES = "notes", CHANGES = "changes";
    static final Wanted ALL = new Wanted("", "", false);
    static final List<String> KINDS = List.of("phonecall", "email", "appointment", "task");

    static Wanted of(Visit visit) {
        var of = sent(visit, "of");
        return new Wanted(KINDS.contains(of) || of.equals(NOTES) || of.equals(CHANGES) ? of : "", sent(visit, "q"), sent(visit, "around").equals("true"));
    }

    private static String sent(Visit visit, String name) {
        return Objects.requireNonNullElse(visit.request().getParameter(name), "").strip();
    }

    Wanted only(String part) {
        return new Wanted(part, text, around);
    }

    Wanted turned() {
        return new Wanted(of, text, !around);
    }

    boolean wantsNotes() {
        return of.isEmpty() || of.equals(NOTES);
    }

    boolean wantsChanges() {
        return of.isEmpty() || of.equals(CHANGES);
    }

    boolean wantsActivities() {
        return of.isEmpty() || KINDS.contains(of);
    }

    String href(String feed) {
        var parts = new ArrayList<String>();
        if (!of.isEmpty()) {
            parts.add("of=" + of);
        }
        if (!text.isEmpty()) {
            parts.add("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        if (around) {
            parts.add("around=true");
        }
        return parts.isEmpty() ? feed : feed + "?" + String.join("&", parts);
    }
}
