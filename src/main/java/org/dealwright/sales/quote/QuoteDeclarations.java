package org.dealwright.sales.quote;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

@Component
final class QuoteDeclarations implements Declarations {
    @Override
    public List<RecordType> types() {
        return List.of(Quote.TYPE, QuoteLine.TYPE, QuoteClose.TYPE);
    }

    @Override
    public List<Association> associations() {
        return List.of(Association.of("contactquotes_association", "contactquotes", "contact", "quote"));
    }

    @Override
    public List<Form> forms() {
        return List.of(QuoteForms.QUOTE, QuoteForms.LINE, QuoteForms.CLOSE);
    }
}
