package org.dealwright.sales.invoice;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** An invoice that has its legal number is what the law knows: it is neither edited nor deleted, it is only paid or canceled. */
@Component
@Order(1)
final class Issued implements Rule {
    private static final Set<String> MAY_CHANGE = Set.of("statecode", "statuscode");

    static boolean is(Row invoice) {
        return invoice.get(Invoice.LEGAL_NUMBER) != null;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Invoice.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        var before = draft.before();
        if (before != null && is(before)) {
            var state = draft.changes(Invoice.TYPE.state());
            draft.values().columns().stream().filter(draft::changes).filter(column -> !(state && MAY_CHANGE.contains(column.name())))
                    .findFirst().ifPresent(_ -> refuse(before));
        }
    }

    static void refuse(Row invoice) {
        throw new Fault.Refused(InvoiceError.INVOICE_ISSUED,
                Map.of("type", "invoice", "name", invoice.name(), "number",
                        Objects.requireNonNullElse(invoice.get(Invoice.LEGAL_NUMBER), "")));
    }

    @Override
    public void beforeDelete(Row row, Records records) {
        if (is(row)) {
            refuse(row);
        }
    }
}
