package org.dealwright.sales.quote;

import java.util.Map;

import org.dealwright.core.action.Records;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Row;
import org.dealwright.sales.product.DocumentColumns;

/** Where the company says so, nothing is promised to a customer while a line has no price. */
public final class PricingErrors {
    private PricingErrors() {
    }

    /** @throws Fault.Refused when a line has a pricing error and the company does not want that */
    public static void mustNotRemain(Row document, DocumentColumns columns, Records records) {
        var error = document.get(columns.totals().pricingError());
        if (error != null && error != 0 && records.settings().is(Organization.PRICING_ERRORS_BLOCK)) {
            throw new Fault.Refused(QuoteError.PRICING_ERRORS_REMAIN, columns.totals().pricingError().name(),
                    Map.of("name", document.name()));
        }
    }
}
