package org.dealwright.sales.quote;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.product.DocumentColumns;

/**
 * A kind of document that goes to a customer, as the rules see it that quotes, orders and invoices share. Each room has a bean of its own.
 *
 * @param account the customer again where it is an account, and so for the contact
 */
public record TradeDocument(RecordType type, Column<String> name, Column<String> number, Series series, Column<Ref> customer,
        Column<Ref> account, Column<Ref> contact, Column<Ref> opportunity, DocumentColumns columns) {
    /**
     * How its numbers run.
     *
     * @param sequence as V1__platform.sql names it
     * @param prefix the company's setting for what they begin with
     * @param start the company's setting for where they begin
     */
    public record Series(String sequence, Column<String> prefix, Column<Integer> start) {
    }
}
