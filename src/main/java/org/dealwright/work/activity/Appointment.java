package org.dealwright.work.activity;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.identifier;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Feature.NOTES;
import static org.dealwright.core.schema.Feature.QUICK_CREATE;
import static org.dealwright.core.schema.Feature.SEARCH;
import static org.dealwright.work.activity.Appointment.State.CANCELED;
import static org.dealwright.work.activity.Appointment.State.COMPLETED;
import static org.dealwright.work.activity.Appointment.State.OPEN;
import static org.dealwright.work.activity.Appointment.State.SCHEDULED;

import java.util.UUID;

import org.dealwright.core.kernel.Coded;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;

/** A meeting at a time and place; who calls it and who should come are its parties. */
public final class Appointment {
    public static final int FREE = 1, TENTATIVE = 2, IS_COMPLETED = 3, IS_CANCELED = 4, BUSY = 5, OUT_OF_OFFICE = 6;

    /** Begins as SCHEDULED, so the numbers of {@link ActivityState} stand here in another order. */
    public enum State implements Coded {
        SCHEDULED(3), OPEN(0), COMPLETED(1), CANCELED(2);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Declaration appointment = RecordType.declare("appointment", "appointments").number(4201).activity()
            .ownedByUserOrTeam("user_appointment", "team_appointment", "business_unit_appointment_activities")
            .rightsOf("activitypointer").with(NOTES, SEARCH, QUICK_CREATE);
    public static final ActivityColumns COMMON = ActivityColumns.of(appointment, "appointment",
            Regarding.by("appointment", "Appointments"));
    public static final Column<String> LOCATION = appointment.has(text("location", 200));
    public static final Column<Boolean> ALL_DAY = appointment.has(yesNo("isalldayevent"));
    public static final Column<Integer> RECURRENCE = appointment.has(choice("instancetypecode",
            OptionSet.range("appointment.instancetypecode", 0, 4)).onCreate().initially(0));
    /** What the appointments of a series have in common; empty for one that stands alone. */
    public static final Column<UUID> SERIES = appointment.has(identifier("seriesid").calculated());
    /** Among {@link #RECURRENCE}: alone, or one of a series. */
    public static final int ALONE = 0, ONE_OF_A_SERIES = 2;
    public static final RecordType TYPE = appointment.lives(Lifecycle.of(State.class)
            .reasons(SCHEDULED, BUSY, OUT_OF_OFFICE).reasons(OPEN, FREE, TENTATIVE)
            .reasons(COMPLETED, IS_COMPLETED).reasons(CANCELED, IS_CANCELED)
            .moves(SCHEDULED, OPEN, COMPLETED, CANCELED).moves(OPEN, SCHEDULED, COMPLETED, CANCELED)
            .moves(COMPLETED, SCHEDULED, OPEN).moves(CANCELED, SCHEDULED, OPEN)
            .readOnly(COMPLETED, CANCELED)).end();

    static final Form FORM = Form.of(TYPE)
            .header(COMMON.start(), COMMON.due(), TYPE.status(), TYPE.owner())
            .section("general", COMMON.subject(), COMMON.regarding(), LOCATION, COMMON.description())
            .section("schedule", COMMON.start(), COMMON.due(), ALL_DAY, COMMON.plannedMinutes(), COMMON.priority())
            .section("details", COMMON.category(), COMMON.subcategory(), TYPE.status(), TYPE.owner())
            .quick(COMMON.subject(), COMMON.regarding(), LOCATION, COMMON.start(), COMMON.due(), COMMON.description());

    private Appointment() {
    }
}
