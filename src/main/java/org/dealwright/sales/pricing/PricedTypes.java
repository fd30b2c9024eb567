package org.dealwright.sales.pricing;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;

/** All kinds of document that are priced. */
@Component
final class PricedTypes {
    private final List<PricedType> all;

    PricedTypes(List<PricedType> all) {
        this.all = List.copyOf(all);
    }

    boolean hasHeader(RecordType type) {
        return all.stream().anyMatch(each -> each.header().equals(type));
    }

    boolean hasLine(RecordType type) {
        return all.stream().anyMatch(each -> each.line().equals(type));
    }

    PricedType ofHeader(RecordType type) {
        return all.stream().filter(each -> each.header().equals(type)).findFirst().orElseThrow();
    }

    PricedType ofLine(RecordType type) {
        return all.stream().filter(each -> each.line().equals(type)).findFirst().orElseThrow();
    }

    /** The kind that a document or one of its lines is of. */
    Optional<PricedType> of(Ref record) {
        return all.stream().filter(each -> each.header().name().equals(record.type()) || each.line().name().equals(record.type()))
                .findFirst();
    }
}
