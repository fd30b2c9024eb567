package org.dealwright.sales.pricing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.product.PriceList;

/**
 * A document keeps its currency and price list in step, totals itself when what its total rests on changes, and tells its lines what they
 * repeat of it.
 */
@Component
@Order(PricedHeaders.PRICING)
final class PricedHeaders implements Rule {
    /** After the rules that fill in customer, price list and currency, before those that use the total. */
    static final int PRICING = 100;
    private final PricedTypes types;

    PricedHeaders(PricedTypes types) {
        this.types = types;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return types.hasHeader(type);
    }

    @Override
    public void before(Draft draft, Records records) {
        var type = types.ofHeader(draft.type());
        if (draft.isNew()) {
            begin(type, draft, records);
        } else {
            change(type, draft, Objects.requireNonNull(draft.before()), records);
        }
    }

    /** One that a verb writes with its total took all over from another document. */
    private static void begin(PricedType type, Draft draft, Records records) {
        if (!draft.values().names(type.totals().total())) {
            fit(type, draft, records);
            new Paper(type, draft, records.settings()).total(List.of(), draft.values());
        }
    }

    private static void change(PricedType type, Draft draft, Row before, Records records) {
        var currency = type.header().currency();
        if (draft.changes(currency) && !lines(type, draft, records, 1).isEmpty()) {
            throw new Fault.Refused(type.currencyFixed(), currency.name(), Map.of("type", type.header().name(), "name", before.name()));
        }
        if (!type.isOpen(before)) {
            return;
        }
        var totals = type.totals();
        if (draft.changes(type.priceList()) || draft.changes(currency)) {
            fit(type, draft, records);
            new Repricing(new Paper(type, draft, records.settings())).run(true, records);
        } else if (isUnlocked(type, draft)) {
            new Repricing(new Paper(type, draft, records.settings())).run(true, records);
        } else if (draft.changesAny(totals.discountPercent(), totals.discount(), totals.freight())) {
            var paper = new Paper(type, draft, records.settings());
            paper.total(lines(type, draft, records, 0).stream().map(paper::stored).toList(), draft.values());
        }
    }

    private static boolean isUnlocked(PricedType type, Draft draft) {
        return type.locked() != null && draft.changes(type.locked()) && !Boolean.TRUE.equals(draft.value(type.locked()));
    }

    private static List<Row> lines(PricedType type, Draft header, Records records, int limit) {
        return records.unguarded(Query.of(type.line()).where(Predicate.pointsAt(type.parent(), header.id())).limit(limit));
    }

    /** A document without a currency takes that of its price list; with one it takes only a list of the same. */
    private static void fit(PricedType type, Draft draft, Records records) {
        var list = draft.value(type.priceList());
        if (list == null) {
            return;
        }
        var row = records.unguarded(Query.of(PriceList.TYPE).select(PriceList.NAME, PriceList.CURRENCY)
                .where(Predicate.is(PriceList.TYPE, list.id())))
                .stream().findFirst().orElseThrow(() -> Reader.missing(PriceList.TYPE, list.id()));
        Ref own = draft.value(type.header().currency());
        if (own == null) {
            draft.set(type.header().currency(), row.get(PriceList.CURRENCY));
        } else if (!own.equals(row.get(PriceList.CURRENCY))) {
            throw new Fault.Refused(PricingCode.PRICE_LIST_OTHER_CURRENCY, type.priceList().name(), Map.of("name", row.name()));
        }
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        var type = types.ofHeader(drafts.getFirst().type());
        drafts.stream().filter(draft -> !draft.isNew() && type.mirrors().values().stream().anyMatch(draft::changes))
                .forEach(draft -> mirror(type, draft, records));
    }

    private static void mirror(PricedType type, Draft header, Records records) {
        var repeated = new HashMap<Row, Draft>();
        records.hold(type.line(), Predicate.pointsAt(type.parent(), header.id())).forEach(line -> {
            var values = Values.of(type.line());
            type.mirrors().forEach((own, ofHeader) -> values.put(own, header.value(ofHeader)));
            repeated.put(line, new Draft(line, values));
        });
        records.followAll(List.copyOf(repeated.values()));
    }
}
