package org.dealwright.core.action;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.company.FormatChoices;
import org.dealwright.core.company.NameOrder;
import org.dealwright.core.company.Organization;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;

/** Texts of a draft that are made of others: whole names of people in the company's order, and addresses as on an envelope. */
final class Composed {
    private Composed() {
    }

    static void complete(Draft draft, Records records) {
        for (var address : draft.type().addresses()) {
            if (draft.changesAny(address.columns())) {
                draft.set(address.composite(), address.composed(draft::value));
            }
        }
        var full = text(draft.type(), "fullname");
        if (full != null && full.calculated()) {
            name(draft, full, records);
        }
    }

    private static void name(Draft draft, Column<String> full, Records records) {
        var first = text(draft.type(), "firstname");
        var middle = text(draft.type(), "middlename");
        var last = text(draft.type(), "lastname");
        if (changes(draft, first) || changes(draft, middle) || changes(draft, last)) {
            var order = NameOrder.of(Objects.requireNonNullElse(records.settings().get(Organization.NAME_ORDER), FormatChoices.FIRST_LAST));
            draft.set(full, order.compose(value(draft, first), value(draft, middle), value(draft, last)));
        }
    }

    private static boolean changes(Draft draft, @Nullable Column<String> part) {
        return part != null && draft.changes(part);
    }

    private static @Nullable String value(Draft draft, @Nullable Column<String> part) {
        return part == null ? null : draft.value(part);
    }

    private static @Nullable Column<String> text(RecordType type, String name) {
        return type.column(name).isPresent() ? type.common(name) : null;
    }
}
