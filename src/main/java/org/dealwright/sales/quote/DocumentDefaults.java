package org.dealwright.sales.quote;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.sales.product.PriceList;

/** A document takes from its opportunity and its customer what it does not say itself: customer, currency, price list, addresses, terms. */
@Component
@Order(DocumentDefaults.FIRST)
final class DocumentDefaults implements Rule {
    /** Before pricing, which needs price list and currency. */
    static final int FIRST = 10;
    private final List<TradeDocument> documents;

    DocumentDefaults(List<TradeDocument> documents) {
        this.documents = List.copyOf(documents);
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return documents.stream().anyMatch(document -> document.type().equals(type));
    }

    @Override
    public void before(Draft draft, Records records) {
        var document = documents.stream().filter(each -> each.type().equals(draft.type())).findFirst().orElseThrow();
        if (draft.isNew() && draft.values().names(document.columns().totals().total())) {
            return;
        }
        if (draft.changes(document.opportunity())) {
            row(Opportunity.TYPE, draft.value(document.opportunity()), records)
                    .ifPresent(deal -> fromOpportunity(document, draft, deal, records));
        }
        if (draft.changes(document.customer())) {
            fromCustomer(document, draft, records);
        }
    }

    private static void fromOpportunity(TradeDocument document, Draft draft, Row deal, Records records) {
        var columns = document.columns();
        var currency = deal.get(Opportunity.CURRENCY);
        if (draft.isNew()) {
            fill(draft, document.name(), deal.name());
            fill(draft, document.customer(), deal.get(Opportunity.CUSTOMER));
            if (draft.value(columns.priceList()) == null) {
                fill(draft, columns.currency(), currency);
                fillPriceList(document, draft, deal.get(Opportunity.PRICE_LIST), records);
            }
            fill(draft, columns.currency(), currency);
        }
        if (currency != null && !currency.equals(draft.value(columns.currency()))) {
            throw new Fault.Refused(QuoteError.OPPORTUNITY_OTHER_CURRENCY, columns.currency().name(), Map.of("name", deal.name()));
        }
    }

    private static void fromCustomer(TradeDocument document, Draft draft, Records records) {
        var customer = draft.value(document.customer());
        draft.set(document.account(), customer != null && customer.type().equals(Account.TYPE.name()) ? customer : null);
        draft.set(document.contact(), customer != null && customer.type().equals(Contact.TYPE.name()) ? customer : null);
        var type = customer != null && customer.type().equals(Contact.TYPE.name()) ? Contact.TYPE : Account.TYPE;
        row(type, customer, records).map(Buyer::of).ifPresent(buyer -> {
            buyer.addressTo(draft, document.columns());
            if (draft.isNew() && draft.value(document.columns().priceList()) == null) {
                fill(draft, document.columns().currency(), buyer.currency());
                fillPriceList(document, draft, buyer.usualPriceList(), records);
            }
        });
    }

    /** Only a list in the currency of the document. */
    private static void fillPriceList(TradeDocument document, Draft draft, @Nullable Ref list, Records records) {
        row(PriceList.TYPE, list, records).filter(row -> Objects.equals(row.get(PriceList.CURRENCY),
                draft.value(document.columns().currency())))
                .ifPresent(row -> fill(draft, document.columns().priceList(), row.ref()));
    }

    private static Optional<Row> row(RecordType type, @Nullable Ref ref, Records records) {
        if (ref == null) {
            return Optional.empty();
        }
        var rows = records.unguarded(Query.of(type).where(Predicate.is(type, ref.id())));
        if (rows.isEmpty()) {
            throw Reader.missing(type, ref.id());
        }
        return Optional.of(rows.getFirst());
    }

    private static <T> void fill(Draft draft, Column<T> column, @Nullable T value) {
        var present = draft.value(column);
        if (value != null && (present == null || present.equals(""))) {
            draft.set(column, value);
        }
    }
}
