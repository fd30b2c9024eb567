package org.dealwright.core.company;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

@Component
final class CompanyDeclarations implements Declarations {
    @Override
    public List<RecordType> types() {
        return List.of(Organization.TYPE, TransactionCurrency.TYPE);
    }

    @Override
    public List<Form> forms() {
        return List.of(CompanyForms.ORGANIZATION, CompanyForms.CURRENCY);
    }
}
