package org.dealwright.work.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** An appointment comes again: it becomes the first of a series, of which each is an appointment of its own. */
@Component
public final class RepeatAppointment implements Action<RepeatAppointment.Input, List<Ref>> {
    private static final List<Column<?>> SAME = List.of(Appointment.COMMON.subject(), Appointment.COMMON.regarding(),
            Appointment.COMMON.priority(), Appointment.COMMON.description(), Appointment.COMMON.plannedMinutes(), Appointment.COMMON.category(),
            Appointment.COMMON.subcategory(), Appointment.LOCATION, Appointment.ALL_DAY);

    public record Input(Ref appointment, Recurrence recurrence) {
    }

    /** The further ones. */
    @Override
    public List<Ref> perform(Input input, Records records) {
        var first = Ending.pending(input.appointment(), records);
        var start = first.get(Appointment.COMMON.start());
        if (start == null) {
            throw new Fault.Refused(ActivityError.NO_START, Map.of("name", first.name()));
        }
        if (first.get(Appointment.SERIES) != null) {
            throw new Fault.Refused(ActivityError.ALREADY_A_SERIES, Map.of("name", first.name()));
        }
        if (!input.recurrence().ends()) {
            throw new Fault.Invalid(ActivityError.SERIES_WITHOUT_END, "count", Map.of());
        }
        records.update(first, inSeries(Values.of(Appointment.TYPE), first.id()));
        var more = input.recurrence().after(start.atZone(records.actor().zone())).stream()
                .map(next -> again(first, start, next.toInstant(), records)).toList();
        var made = more.isEmpty() ? List.<Ref>of() : records.createAll(more);
        Parties.copy(first, made, records);
        return made;
    }

    private static Values inSeries(Values values, UUID series) {
        return values.set(Appointment.SERIES, series).set(Appointment.RECURRENCE, Appointment.ONE_OF_A_SERIES);
    }

    private static Values again(Row first, Instant start, Instant next, Records records) {
        var values = inSeries(Values.of(Appointment.TYPE), first.id()).set(Appointment.COMMON.start(), next)
                .set(Appointment.TYPE.owner(), first.get(Appointment.TYPE.owner()));
        var end = Objects.requireNonNullElse(first.get(Appointment.COMMON.due()), start);
        var zone = records.actor().zone();
        var length = Duration.between(start.atZone(zone).toLocalDateTime(), end.atZone(zone).toLocalDateTime());
        values.set(Appointment.COMMON.due(), next.atZone(zone).toLocalDateTime().plus(length).atZone(zone).toInstant());
        SAME.forEach(column -> copy(first, column, values));
        return values;
    }

    private static <T> void copy(Row first, Column<T> column, Values values) {
        values.set(column, first.get(column));
    }
}
