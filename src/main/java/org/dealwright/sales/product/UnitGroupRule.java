package org.dealwright.sales.product;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;

/** A unit group is made together with its primary unit. */
@Component
final class UnitGroupRule implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(UnitGroup.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        var primary = draft.value(UnitGroup.PRIMARY_UNIT);
        if (draft.isNew() && (primary == null || primary.isBlank())) {
            throw new Fault.Invalid(CatalogueError.PRIMARY_UNIT_MISSING, UnitGroup.PRIMARY_UNIT.name(),
                    Map.of("type", UnitGroup.TYPE.name()));
        }
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        records.createAll(drafts.stream().filter(Draft::isNew).map(group -> Values.of(Unit.TYPE)
                .set(Unit.NAME, group.value(UnitGroup.PRIMARY_UNIT))
                .set(Unit.GROUP, UnitGroup.TYPE.ref(group.id())).set(Unit.QUANTITY, BigDecimal.ONE).set(Unit.PRIMARY, true)).toList());
    }
}
