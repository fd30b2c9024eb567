package org.dealwright.sales.invoice;

import org.dealwright.core.kernel.ErrorCode;

/** Why an invoice is refused. */
public enum InvoiceError implements ErrorCode {
    INVOICE_OTHER_CURRENCY(0x80048ced),
    INVOICE_CLOSE_DEPRECATED(0x80043b25),
    INVOICE_CURRENCY_FIXED(0x8d003401),
    INVOICE_ISSUED(0x8d003402),
    INVOICE_ISSUED_ALREADY(0x8d003403);

    private final int number;

    InvoiceError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
