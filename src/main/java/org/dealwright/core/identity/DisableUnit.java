package org.dealwright.core.identity;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Values;

/**
 * A unit rests with all below it: its people are signed out and stay out, its teams give no rights, its records stay where they are.
 * Tokens are kept and work again once the unit does. Refused for the topmost unit and where no administrator would remain.
 */
@Component
public final class DisableUnit implements Action<Ref, Ref> {
    private final Trees trees;
    private final Administrators administrators;
    private final Sessions sessions;

    DisableUnit(Trees trees, Administrators administrators, Sessions sessions) {
        this.trees = trees;
        this.administrators = administrators;
        this.sessions = sessions;
    }

    @Override
    public Ref perform(Ref input, Records records) {
        var unit = records.get(BusinessUnit.TYPE, input.id());
        records.mayWrite(unit);
        if (unit.get(BusinessUnit.PARENT) == null) {
            throw new Fault.Refused(IdentityError.ROOT_UNIT_STAYS_ENABLED, Map.of());
        }
        var units = trees.withAllBelow(unit.id());
        for (var each : records.hold(BusinessUnit.TYPE, Predicate.anyOf(BusinessUnit.TYPE, units))) {
            records.update(each, Values.of(BusinessUnit.TYPE).set(BusinessUnit.DISABLED, true));
        }
        administrators.mustRemain(IdentityError.LAST_ADMINISTRATOR_WITHIN);
        sessions.endIn(List.copyOf(units));
        return unit.ref();
    }
}
