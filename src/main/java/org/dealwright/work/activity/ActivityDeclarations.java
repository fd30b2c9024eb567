package org.dealwright.work.activity;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

/** What this room declares. */
@Component
final class ActivityDeclarations implements Declarations {
    @Override
    public List<RecordType> types() {
        return List.of(ActivityPointer.TYPE, Task.TYPE, PhoneCall.TYPE, Email.TYPE, Letter.TYPE, Fax.TYPE, Appointment.TYPE,
                ActivityParty.TYPE, Note.TYPE);
    }

    @Override
    public List<Form> forms() {
        return List.of(Task.FORM, PhoneCall.FORM, Email.FORM, Letter.FORM, Fax.FORM, Appointment.FORM, Note.FORM);
    }
}
