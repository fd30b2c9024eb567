package org.dealwright.edge.pages.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Raw;
import org.dealwright.edge.pages.verb.Buttons;
import org.dealwright.edge.pages.view.Field;
import org.dealwright.edge.pages.view.RecordHead;

/** What of a record's page is drawn anew after one of its values was saved: name, facts, stages, and the values that followed from it. */
@Component
public final class Redrawn {
    static final String TEMPLATE = "part/redrawn.jte";
    private final Guide guide;
    private final Buttons buttons;

    Redrawn(Guide guide, Buttons buttons) {
        this.buttons = buttons;
        this.guide = guide;
    }

    /** @param field the saved one at rest */
    Map<String, Object> after(Visit visit, Row before, Row now, Column<?> column, Field field) {
        var parts = parts(visit, before, now, column, false);
        parts.put("field", field);
        return parts;
    }

    /** After a choice in a dialog, which goes: the chosen field is one of those drawn beside. */
    Map<String, Object> settled(Visit visit, Row before, Row now, Column<?> column, Field field) {
        var parts = parts(visit, before, now, column, false);
        parts.put("others", List.of(field));
        return parts;
    }

    /** The stages themselves, with the sheet of the active one still open. */
    Map<String, Object> afterStep(Visit visit, Row before, Row now) {
        var parts = parts(visit, before, now, null, true);
        parts.put("stages", true);
        return parts;
    }

    /** The facts of the head alone, after something below the record was written. */
    public List<RecordHead.Fact> facts(Visit visit, Row now) {
        return head(visit, now).facts();
    }

    private RecordHead head(Visit visit, Row now) {
        var next = RecordPages.hasFeed(now) ? Heads.next(visit, now, buttons.first(visit, now)) : null;
        return new Heads(visit, now).of(List.of(), List.of(), next);
    }

    private Map<String, Object> parts(Visit visit, Row before, Row now, @Nullable Column<?> column, boolean open) {
        var parts = new HashMap<String, Object>();
        parts.put("head", head(visit, now));
        parts.put("others", isSummary(visit) ? others(visit, before, now, column) : List.of());
        var process = guide.of(visit, now, open);
        if (process != null) {
            parts.put("process", process);
        }
        return parts;
    }

    /** Only there do the fields of the form stand. */
    private static boolean isSummary(Visit visit) {
        return !Objects.requireNonNullElse(visit.request().getHeader("HX-Current-URL"), "?tab=").contains("tab=");
    }

    private static List<Field> others(Visit visit, Row before, Row now, @Nullable Column<?> saved) {
        var raw = new Raw(visit);
        var was = new Fields(visit, before);
        var is = new Fields(visit, now);
        return visit.registry().form(now.type()).sections().stream().flatMap(section -> section.columns().stream()).distinct()
                .filter(column -> !column.equals(saved) && was.isThere(column))
                .filter(column -> !raw.of(before, column).equals(raw.of(now, column)) || was.isEditable(column) != is.isEditable(column))
                .map(is::rest).toList();
    }
}
