package org.dealwright.work.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** After one activity comes the next: about the same record, and of the same kind also with the same people. */
@Component
public final class PlanNext implements Action<PlanNext.Input, Ref> {
    private static final int HALF_AN_HOUR = 30;

    /**
     * What comes next.
     *
     * @param after the activity that it follows
     * @param when it begins, for an appointment; else when it is due
     */
    public record Input(Ref after, RecordType kind, String subject, Instant when) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var last = records.get(records.registry().type(input.after().type()), input.after().id());
        var next = records.create(values(input, last));
        if (input.kind().equals(last.type())) {
            Parties.copy(last, List.of(next), records);
        }
        return next;
    }

    private static Values values(Input input, Row last) {
        var kind = input.kind();
        var values = Values.of(kind).set(kind.<String>common(Task.COMMON.subject().name()), input.subject())
                .set(kind.<Ref>common(Task.COMMON.regarding().name()), last.get(last.type().<Ref>common(Task.COMMON.regarding().name())))
                .set(kind.<Instant>common(Task.COMMON.due().name()), input.when());
        if (kind.equals(Appointment.TYPE)) {
            values.set(Appointment.COMMON.start(), input.when()).set(Appointment.COMMON.due(), input.when().plus(length(last)));
        }
        if (kind.equals(PhoneCall.TYPE) && last.type().equals(kind)) {
            values.set(PhoneCall.PHONE_NUMBER, last.get(PhoneCall.PHONE_NUMBER));
        }
        return values;
    }

    /** A meeting after a meeting takes as long as that. */
    private static Duration length(Row last) {
        if (last.type().equals(Appointment.TYPE)) {
            var start = last.get(Appointment.COMMON.start());
            var end = last.get(Appointment.COMMON.due());
            if (start != null && end != null && end.isAfter(start)) {
                return Duration.between(start, end);
            }
        }
        return Duration.ofMinutes(HALF_AN_HOUR);
    }
}
