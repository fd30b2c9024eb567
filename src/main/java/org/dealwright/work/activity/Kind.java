package org.dealwright.work.activity;

import java.util.List;
import java.util.Optional;

import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/**
 * A kind of activity that people make and end themselves, and the reason with which it is completed.
 *
 * @param out the reason where we reached out
 * @param in the reason where they did; the same for kinds that have no direction
 */
record Kind(RecordType type, int out, int in) {
    private static final String DIRECTION = "directioncode";
    private static final List<Kind> ALL = List.of(
            new Kind(Task.TYPE, Task.IS_COMPLETED, Task.IS_COMPLETED),
            new Kind(PhoneCall.TYPE, PhoneCall.MADE, PhoneCall.RECEIVED),
            new Kind(Email.TYPE, Email.SENT, Email.RECEIVED),
            new Kind(Letter.TYPE, Letter.SENT, Letter.RECEIVED),
            new Kind(Fax.TYPE, Fax.SENT, Fax.RECEIVED),
            new Kind(Appointment.TYPE, Appointment.IS_COMPLETED, Appointment.IS_COMPLETED));

    static Optional<Kind> of(RecordType type) {
        return ALL.stream().filter(kind -> kind.type().equals(type)).findFirst();
    }

    int completed(Row activity) {
        return type.column(DIRECTION).isPresent() && Boolean.FALSE.equals(activity.get(type.<Boolean>common(DIRECTION))) ? in : out;
    }
}
