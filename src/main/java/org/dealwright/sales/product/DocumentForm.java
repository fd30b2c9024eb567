package org.dealwright.sales.product;

import java.util.Arrays;
import java.util.stream.Stream;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Form;

/** The sections that the forms of quote, order and invoice share. */
public final class DocumentForm {
    private DocumentForm() {
    }

    /** Puts them after the sections that the form has. */
    public static Form continued(Form form, DocumentColumns document) {
        var totals = document.totals();
        return form
                .section("totals", totals.lines(), totals.discountPercent(), totals.discount(), totals.lineDiscount(),
                        totals.totalDiscount(), totals.beforeFreight(), totals.freight(), totals.tax(), totals.total())
                .section("terms", document.paymentTerms(), document.freightTerms(), document.emailAddress())
                .section("billing", document.billTo().columns())
                .section("shipping", columns(Stream.of(document.shippingMethod(), document.willCall()), document.shipTo(),
                        document.shipToFreightTerms()))
                .section("description", document.description());
    }

    static Column<?>[] columns(Stream<Column<?>> before, Destination shipTo, Column<?> after) {
        return Stream.of(before, Arrays.stream(shipTo.columns()), Stream.<Column<?>>of(after))
                .flatMap(part -> part).toArray(Column<?>[]::new);
    }
}
