package org.dealwright.sales.party;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

@Component
final class PartyDeclarations implements Declarations {
    @Override
    public List<RecordType> types() {
        return List.of(Account.TYPE, Contact.TYPE);
    }

    @Override
    public List<Form> forms() {
        return List.of(PartyForms.ACCOUNT, PartyForms.CONTACT);
    }
}
