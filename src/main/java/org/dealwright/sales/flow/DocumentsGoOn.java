package org.dealwright.sales.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.invoice.Invoice;
import org.dealwright.sales.order.Order;
import org.dealwright.sales.quote.Quote;
import org.dealwright.work.process.Definitions;
import org.dealwright.work.process.Instances;

/** A process goes on with the quote that came of its opportunity, the order that came of its quote, and the invoice that came of its order. */
@Component
final class DocumentsGoOn implements Rule {
    private static final Map<RecordType, List<Column<Ref>>> ORIGINS = Map.of(
            Quote.TYPE, List.of(Quote.OPPORTUNITY),
            Order.TYPE, List.of(Order.QUOTE, Order.OPPORTUNITY),
            Invoice.TYPE, List.of(Invoice.ORDER, Invoice.OPPORTUNITY));
    private final Instances instances;
    private final Definitions definitions;

    DocumentsGoOn(Instances instances, Definitions definitions) {
        this.instances = instances;
        this.definitions = definitions;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return ORIGINS.containsKey(type);
    }

    /** Asks nothing of the database while no process leads such documents. */
    @Override
    public void after(List<Draft> drafts, Records records) {
        for (var draft : drafts) {
            var leadsHere = !definitions.at(records.read()).leading(draft.type().name()).isEmpty();
            var origin = origin(draft);
            if (draft.isNew() && leadsHere && origin != null) {
                instances.carry(origin, draft.type().ref(draft.id()), records);
            }
        }
    }

    private static @Nullable Ref origin(Draft draft) {
        return ORIGINS.getOrDefault(draft.type(), List.of()).stream().map(column -> Optional.ofNullable(draft.value(column))).flatMap(Optional::stream)
                .findFirst().orElse(null);
    }
}
