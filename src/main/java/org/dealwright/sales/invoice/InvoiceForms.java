package org.dealwright.sales.invoice;

import org.dealwright.core.schema.Form;
import org.dealwright.sales.product.DocumentForm;
import org.dealwright.sales.product.LineForm;

/** How people see an invoice and its lines. */
final class InvoiceForms {
    static final Form INVOICE = DocumentForm.continued(
            Form.of(Invoice.TYPE)
                    .header(Invoice.NUMBER, Invoice.CUSTOMER, Invoice.DOCUMENT.totals().total(), Invoice.DUE, Invoice.TYPE.status(),
                            Invoice.TYPE.owner())
                    .section("summary", Invoice.NAME, Invoice.NUMBER, Invoice.LEGAL_NUMBER, Invoice.CUSTOMER, Invoice.OPPORTUNITY,
                            Invoice.ORDER, Invoice.DOCUMENT.priceList(), Invoice.DOCUMENT.currency(), Invoice.PRICES_LOCKED)
                    .section("dates", Invoice.ISSUED_ON, Invoice.DUE, Invoice.DELIVERED_ON),
            Invoice.DOCUMENT)
            .quick(Invoice.NAME, Invoice.CUSTOMER, Invoice.OPPORTUNITY, Invoice.DOCUMENT.priceList(), Invoice.DOCUMENT.currency(),
                    Invoice.DUE)
            .related("invoice_details", "contactinvoices_association");

    static final Form LINE = InvoiceLine.SHIPMENT.after(
            LineForm.continued(LineForm.of(InvoiceLine.TYPE, InvoiceLine.INVOICE, InvoiceLine.LINE), InvoiceLine.DELIVERY))
            .section("details", InvoiceLine.DELIVERED_ON, InvoiceLine.TRACKING_NUMBER);

    private InvoiceForms() {
    }
}
