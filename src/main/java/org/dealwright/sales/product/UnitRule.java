package org.dealwright.sales.product;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** Every unit but the primary one holds so many of another of its group, and no unit holds itself. */
@Component
final class UnitRule implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Unit.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        if (Boolean.TRUE.equals(draft.value(Unit.PRIMARY))) {
            primary(draft);
        } else if (draft.isNew() || draft.changesAny(Unit.BASE, Unit.QUANTITY)) {
            other(draft, records);
        }
    }

    private static void primary(Draft draft) {
        if (draft.value(Unit.BASE) != null) {
            throw refused(CatalogueError.PRIMARY_UNIT_HAS_NO_BASE, draft);
        }
        var quantity = draft.value(Unit.QUANTITY);
        if (quantity == null || quantity.compareTo(BigDecimal.ONE) != 0) {
            throw refused(CatalogueError.PRIMARY_UNIT_IS_ONE, draft);
        }
    }

    private static void other(Draft draft, Records records) {
        var quantity = draft.value(Unit.QUANTITY);
        if (quantity != null && quantity.signum() == 0) {
            throw refused(CatalogueError.UNIT_HOLDS_NOTHING, draft);
        }
        var group = draft.value(Unit.GROUP);
        if (group != null) {
            base(draft, Lookups.where(Unit.TYPE, Predicate.pointsAt(Unit.GROUP, group.id()), records));
        }
    }

    /** The primary unit where none is named. */
    private static void base(Draft draft, List<Row> group) {
        if (draft.value(Unit.BASE) == null) {
            group.stream().filter(unit -> Boolean.TRUE.equals(unit.get(Unit.PRIMARY))).findFirst()
                    .ifPresent(unit -> draft.set(Unit.BASE, unit.ref()));
        }
        var base = draft.value(Unit.BASE);
        if (base != null && group.stream().noneMatch(unit -> unit.id().equals(base.id()))) {
            throw refused(CatalogueError.BASE_UNIT_OF_OTHER_GROUP, draft);
        }
        var bases = new HashMap<UUID, Ref>();
        group.stream().filter(unit -> unit.get(Unit.BASE) != null).forEach(unit -> bases.put(unit.id(),
                Objects.requireNonNull(unit.get(Unit.BASE))));
        var seen = new HashSet<UUID>();
        seen.add(draft.id());
        for (var next = base; next != null; next = bases.get(next.id())) {
            if (!seen.add(next.id())) {
                throw refused(CatalogueError.BASE_UNIT_LOOP, draft);
            }
        }
    }

    private static Fault.Refused refused(CatalogueError code, Draft draft) {
        return new Fault.Refused(code, Unit.BASE.name(), Map.of("name", Objects.requireNonNullElse(draft.value(Unit.NAME), "")));
    }

    /** It goes only together with its group. */
    @Override
    public void afterDelete(List<Row> rows, Records records) {
        rows.stream().filter(unit -> Boolean.TRUE.equals(unit.get(Unit.PRIMARY)))
                .filter(unit -> Lookups.exists(UnitGroup.TYPE, Predicate.is(UnitGroup.TYPE, unit.require(Unit.GROUP).id()), records))
                .findFirst().ifPresent(unit -> {
                    throw new Fault.Refused(CatalogueError.PRIMARY_UNIT_STAYS, Map.of("name", unit.name()));
                });
    }
}
