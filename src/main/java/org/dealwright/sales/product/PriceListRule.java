package org.dealwright.sales.product;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;

/**
 * A price list has a name of its own and stays in its currency once it has prices; one that customers or products fall back on stays
 * active.
 */
@Component
final class PriceListRule implements Rule {
    /** The lookups by which a price list is somebody's default. */
    private static final Set<String> DEFAULTS = Set.of("account.defaultpricelevelid", "contact.defaultpricelevelid",
            "product.pricelevelid");

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(PriceList.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        var name = Objects.requireNonNullElse(draft.value(PriceList.NAME), "");
        if (draft.changes(PriceList.NAME) && Lookups.another(draft, Predicate.eq(PriceList.NAME, name), records)) {
            throw new Fault.Duplicate(CatalogueError.PRICE_LIST_NAME_EXISTS, PriceList.NAME.name(), Map.of("name", name));
        }
        if (draft.isNew()) {
            return;
        }
        if (draft.changes(PriceList.CURRENCY)
                && Lookups.exists(PriceListItem.TYPE, Predicate.pointsAt(PriceListItem.PRICE_LIST, draft.id()), records)) {
            throw new Fault.Refused(CatalogueError.PRICE_LIST_CURRENCY_FIXED, PriceList.CURRENCY.name(), Map.of("name", name));
        }
        if (draft.changes(PriceList.TYPE.state()) && Objects.equals(draft.value(PriceList.TYPE.state()), OnOff.INACTIVE.number())) {
            mustBeNobodysDefault(draft, name, records);
        }
    }

    private static void mustBeNobodysDefault(Draft draft, String name, Records records) {
        records.registry().children(PriceList.TYPE).stream()
                .filter(link -> DEFAULTS.contains(link.child().name() + "." + link.lookup().name()))
                .filter(link -> Lookups.exists(link.child(), Predicate.pointsAt(link.lookup(), draft.id()), records)).findFirst()
                .ifPresent(link -> {
                    throw new Fault.Refused(CatalogueError.PRICE_LIST_IS_DEFAULT, Map.of("name", name, "type", link.child().name()));
                });
    }
}
