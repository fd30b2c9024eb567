package org.dealwright.sales.pricing;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** A document priced anew from its price list. Amounts of a document that is settled stay as they are. */
@Component
public final class CalculatePrice implements Action<CalculatePrice.Input, Ref> {
    private final PricedTypes types;

    CalculatePrice(PricedTypes types) {
        this.types = types;
    }

    /** @param target the document, or one of its lines */
    public record Input(Ref target) {
    }

    /** The document. */
    @Override
    public Ref perform(Input input, Records records) {
        var type = types.of(input.target()).orElseThrow(() -> new Fault.Invalid(PricingCode.NOT_PRICED, "Target",
                Map.of("type", input.target().type())));
        var header = header(type, input.target(), records);
        records.mayWrite(header);
        if (type.isOpen(header)) {
            var draft = new Draft(header, Values.of(type.header()));
            new Repricing(new Paper(type, draft, records.settings())).run(false, records);
            records.update(header, draft.values());
        }
        return header.ref();
    }

    private static Row header(PricedType type, Ref target, Records records) {
        if (target.type().equals(type.header().name())) {
            return records.get(type.header(), target.id());
        }
        return records.get(type.header(), records.get(type.line(), target.id()).require(type.parent()).id());
    }
}
