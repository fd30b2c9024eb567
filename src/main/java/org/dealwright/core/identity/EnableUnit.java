package org.dealwright.core.identity;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Values;

/** A unit works again, with all below it; the one above it must already. */
@Component
public final class EnableUnit implements Action<Ref, Ref> {
    private final Trees trees;

    EnableUnit(Trees trees) {
        this.trees = trees;
    }

    @Override
    public Ref perform(Ref input, Records records) {
        var unit = records.get(BusinessUnit.TYPE, input.id());
        records.mayWrite(unit);
        var above = unit.get(BusinessUnit.PARENT);
        if (above != null && Boolean.TRUE.equals(records.get(BusinessUnit.TYPE, above.id()).get(BusinessUnit.DISABLED))) {
            throw new Fault.Refused(IdentityError.UNIT_ABOVE_DISABLED, Map.of());
        }
        for (var each : records.hold(BusinessUnit.TYPE, Predicate.anyOf(BusinessUnit.TYPE, trees.withAllBelow(unit.id())))) {
            records.update(each, Values.of(BusinessUnit.TYPE).set(BusinessUnit.DISABLED, false));
        }
        return unit.ref();
    }
}
