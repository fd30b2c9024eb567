package org.dealwright.sales.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.order.Order;

/** An invoice is in the currency of its order; where the company says so, its payment terms tell when it is due. */
@Component
@org.springframework.core.annotation.Order(50)
final class InvoiceTerms implements Rule {
    /** By payment terms 1-4: net 30, 2 % in 10 net 30, net 45, net 60. */
    private static final List<Integer> DAYS = List.of(30, 30, 45, 60);

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Invoice.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        var order = draft.value(Invoice.ORDER);
        if (order != null && draft.changes(Invoice.ORDER) && !draft.values().names(Invoice.DOCUMENT.totals().total())) {
            currency(draft, order, records);
        }
        if (draft.isNew() && draft.value(Invoice.DUE) == null && records.settings().is(Organization.DUE_DATE_FROM_TERMS)) {
            draft.set(Invoice.DUE, due(draft.value(Invoice.DOCUMENT.paymentTerms()), records.today()));
        }
    }

    private static @Nullable LocalDate due(@Nullable Integer terms, LocalDate today) {
        return terms == null || terms < 1 || terms > DAYS.size() ? null : today.plusDays(DAYS.get(terms - 1));
    }

    private static void currency(Draft draft, Ref order, Records records) {
        var type = Order.TYPE;
        var its = records.unguarded(Query.of(type).select(type.currency()).where(Predicate.is(type, order.id()))).stream()
                .map(row -> row.get(type.currency())).filter(Objects::nonNull).findFirst().orElse(null);
        var own = draft.value(Invoice.DOCUMENT.currency());
        if (own == null) {
            draft.set(Invoice.DOCUMENT.currency(), its);
        } else if (its != null && !its.equals(own)) {
            throw new Fault.Refused(InvoiceError.INVOICE_OTHER_CURRENCY, Invoice.DOCUMENT.currency().name(), Map.of("type", "invoice"));
        }
    }
}
