package org.dealwright.sales.quote;

import org.dealwright.core.schema.Form;
import org.dealwright.sales.product.DocumentForm;
import org.dealwright.sales.product.LineForm;

/** How people see a quote, its lines and its end. */
final class QuoteForms {
    static final Form QUOTE = DocumentForm.continued(
            Form.of(Quote.TYPE)
                    .header(Quote.NUMBER, Quote.CUSTOMER, Quote.DOCUMENT.totals().total(), Quote.EXPIRES, Quote.TYPE.status(),
                            Quote.TYPE.owner())
                    .section("summary", Quote.NAME, Quote.NUMBER, Quote.REVISION, Quote.CUSTOMER, Quote.OPPORTUNITY,
                            Quote.DOCUMENT.priceList(), Quote.DOCUMENT.currency())
                    .section("dates", Quote.VALID_FROM, Quote.VALID_TO, Quote.EXPIRES, Quote.WANTED_BY, Quote.CLOSED_ON),
            Quote.DOCUMENT)
            .quick(Quote.NAME, Quote.CUSTOMER, Quote.OPPORTUNITY, Quote.DOCUMENT.priceList(), Quote.DOCUMENT.currency(), Quote.EXPIRES)
            .related("quote_details", "quote_orders", "Quote_QuoteClose", "contactquotes_association");

    static final Form LINE = LineForm.continued(LineForm.of(QuoteLine.TYPE, QuoteLine.QUOTE, QuoteLine.LINE), QuoteLine.DELIVERY);

    static final Form CLOSE = Form.of(QuoteClose.TYPE)
            .header(QuoteClose.QUOTE, QuoteClose.COMMON.actualEnd(), QuoteClose.TYPE.owner())
            .section("general", QuoteClose.COMMON.subject(), QuoteClose.QUOTE, QuoteClose.NUMBER, QuoteClose.REVISION,
                    QuoteClose.COMMON.actualEnd(), QuoteClose.COMMON.description())
            .section("details", QuoteClose.COMMON.category(), QuoteClose.COMMON.subcategory(), QuoteClose.TYPE.status(),
                    QuoteClose.TYPE.owner());

    private QuoteForms() {
    }
}
