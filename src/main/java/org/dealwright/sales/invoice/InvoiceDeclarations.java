package org.dealwright.sales.invoice;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

@Component
final class InvoiceDeclarations implements Declarations {
    @Override
    public List<RecordType> types() {
        return List.of(Invoice.TYPE, InvoiceLine.TYPE);
    }

    @Override
    public List<Association> associations() {
        return List.of(Association.of("contactinvoices_association", "contactinvoices", "contact", "invoice"));
    }

    @Override
    public List<Form> forms() {
        return List.of(InvoiceForms.INVOICE, InvoiceForms.LINE);
    }
}
