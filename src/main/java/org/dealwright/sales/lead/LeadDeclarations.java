package org.dealwright.sales.lead;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

@Component
final class LeadDeclarations implements Declarations {
    @Override
    public List<RecordType> types() {
        return List.of(Lead.TYPE, ColumnMap.TYPE);
    }

    @Override
    public List<Association> associations() {
        return List.of(Association.of("leadproduct_association", "leadproduct", "lead", "product"));
    }

    @Override
    public List<Form> forms() {
        return List.of(LeadForm.FORM, ColumnMap.FORM);
    }
}
