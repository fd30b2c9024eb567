package org.dealwright.sales.product;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.email;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.BUSINESS;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.OptionSet;

/**
 * The columns that quote, order and invoice share besides name, number, customer and opportunity.
 *
 * @param willCall 1 where the customer fetches the goods, so that there is no address to ship to
 */
public record DocumentColumns(Column<Ref> priceList, Column<Ref> currency, TotalColumns totals, Column<Integer> shippingMethod,
        Column<Integer> paymentTerms, Column<Integer> freightTerms, Column<Boolean> willCall, Destination billTo, Destination shipTo,
        Column<Integer> shipToFreightTerms, Column<String> emailAddress, Column<String> description) {
    private static final OptionSet SHIPPING_METHODS = OptionSet.range("document.shippingmethodcode", 1, 7);
    private static final OptionSet PAYMENT_TERMS = OptionSet.range("document.paymenttermscode", 1, 4);
    private static final OptionSet FREIGHT_TERMS = OptionSet.range("document.freighttermscode", 1, 2);
    private static final OptionSet SHIP_TO_FREIGHT_TERMS = OptionSet.of("document.shipto_freighttermscode", 1);
    static final OptionSet WILL_CALL = OptionSet.of("document.willcall", 0, 1);

    /**
     * @param type the logical name of the document
     * @param fromPriceList the way from a price list to these documents
     */
    public static DocumentColumns of(Declaration document, String type, String fromPriceList) {
        return new DocumentColumns(
                document.has(lookup("pricelevelid", "pricelevel").from(fromPriceList, Cascade.RESTRICT)),
                document.has(lookup("transactioncurrencyid", "transactioncurrency").from("transactioncurrency_" + type, Cascade.RESTRICT)
                        .required(BUSINESS)),
                TotalColumns.of(document),
                document.has(choice("shippingmethodcode", SHIPPING_METHODS)),
                document.has(choice("paymenttermscode", PAYMENT_TERMS)),
                document.has(choice("freighttermscode", FREIGHT_TERMS)),
                document.has(yesNo("willcall", WILL_CALL)),
                Destination.billTo(document),
                Destination.shipTo(document),
                document.has(choice("shipto_freighttermscode", SHIP_TO_FREIGHT_TERMS)),
                document.has(email("emailaddress")),
                document.has(memo("description", 2000)));
    }
}
