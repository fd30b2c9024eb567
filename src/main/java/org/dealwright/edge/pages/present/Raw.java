package org.dealwright.edge.pages.present;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;

/** Values as the reader would type them. What comes out here, {@link Typed} reads back to the same value. */
public final class Raw {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private final Visit visit;

    public Raw(Visit visit) {
        this.visit = visit;
    }

    public Entered of(Row row, Column<?> column) {
        return of(row.at(Path.of(column)), row.label(Path.of(column)));
    }

    /** @param label the name of the record that a lookup points at */
    public Entered of(@Nullable Object value, @Nullable String label) {
        return switch (value) {
            case null -> Entered.NOTHING;
            case Ref ref -> new Entered(List.of(ref.type() + "/" + ref.id()), "", Objects.requireNonNullElse(label, "…"));
            case BigDecimal number -> Entered.text(visit.formats().number(number));
            case Integer number -> Entered.text(Integer.toString(number));
            case Boolean yes -> Entered.text(yes.toString());
            case LocalDate day -> Entered.text(visit.formats().date(day));
            case Instant at -> moment(at);
            case Set<?> numbers -> new Entered(numbers.stream().map(Object::toString).sorted().toList(), "", "");
            default -> Entered.text(value.toString());
        };
    }

    private Entered moment(Instant at) {
        var local = at.atZone(visit.actor().zone());
        return new Entered(List.of(visit.formats().date(local.toLocalDate())), TIME.format(local), "");
    }
}
