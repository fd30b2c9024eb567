package org.dealwright.work.activity;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Row;

/** The appointments of a series that come after one of them and are still to be. */
final class Series {
    private Series() {
    }

    /** @throws Fault.Refused when it stands alone */
    static List<Row> following(Row appointment, Records records) {
        var series = appointment.get(Appointment.SERIES);
        var start = appointment.get(Appointment.COMMON.start());
        if (series == null || start == null) {
            throw new Fault.Refused(ActivityError.NO_SERIES, Map.of("name", Objects.requireNonNullElse(appointment.name(), "")));
        }
        return records.hold(Appointment.TYPE, Predicate.all(Predicate.eq(Appointment.SERIES, series),
                new Predicate.Compare(Path.of(Appointment.COMMON.start()), Operator.GT, start),
                Predicate.in(Appointment.TYPE.state(), List.of(ActivityState.OPEN.number(), ActivityState.SCHEDULED.number()))));
    }
}
