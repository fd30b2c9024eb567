package org.dealwright.edge.pages.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Body;
import org.dealwright.edge.pages.view.Field;
import org.dealwright.edge.pages.view.Need;
import org.dealwright.edge.pages.view.Section;
import org.dealwright.edge.pages.view.Value;

/**
 * The sections of a form. Empty fields fold away at the end, unless they are wished for; what is empty and can't be filled by hand is not
 * there.
 */
final class FormBody {
    private final Visit visit;
    private final Fields fields;
    private final HashSet<String> seen = new HashSet<>();
    private final List<Field> empty = new ArrayList<>();

    private FormBody(Visit visit, Row row) {
        this.visit = visit;
        this.fields = new Fields(visit, row);
    }

    static Body.Form of(Visit visit, Row row) {
        return new FormBody(visit, row).body(row);
    }

    private Body.Form body(Row row) {
        var sections = new ArrayList<Section>();
        for (var section : visit.registry().form(row.type()).sections()) {
            var shown = section.columns().stream().filter(column -> seen.add(column.name())).map(this::place)
                    .<Field>mapMulti((field, next) -> {
                if (field != null) {
                    next.accept(field);
                }
            }).toList();
            if (!shown.isEmpty()) {
                sections.add(new Section("section-" + section.key(), visit.text("section." + section.key()), true, shown));
            }
        }
        return new Body.Form(sections, empty.isEmpty() ? null
                : new Section("section-empty", visit.text("ui.section.empty", "count", empty.size()), sections.isEmpty(), empty));
    }

    private @Nullable Field place(Column<?> column) {
        var field = fields.rest(column);
        if (!(field.value() instanceof Value.Empty) || field.need() != Need.NONE) {
            return field;
        }
        if (fields.isEditable(column)) {
            empty.add(field);
        }
        return null;
    }
}
