package org.dealwright.core.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.Team;
import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.IsEmpty;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** Units form one tree with one root, and each has a team of its people that bears its name. */
@Component
final class UnitRule implements Rule {
    private final Trees trees;

    UnitRule(Trees trees) {
        this.trees = trees;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type.name().equals(BusinessUnit.TYPE.name());
    }

    @Override
    public void before(Draft draft, Records records) {
        if (!draft.isNew() && !draft.changes(BusinessUnit.PARENT)) {
            return;
        }
        var parent = draft.value(BusinessUnit.PARENT);
        var before = draft.before();
        if (before != null && before.get(BusinessUnit.PARENT) == null) {
            throw new Fault.Refused(IdentityError.ROOT_UNIT_KEPT, BusinessUnit.PARENT.name(), Map.of("type", BusinessUnit.TYPE.name()));
        }
        if (parent == null && !records.hold(BusinessUnit.TYPE, new IsEmpty(Path.of(BusinessUnit.PARENT))).isEmpty()) {
            throw new Fault.Invalid(IdentityError.UNIT_NEEDS_PARENT, BusinessUnit.PARENT.name(), Map.of("type", BusinessUnit.TYPE.name()));
        }
        if (parent != null && before != null && trees.isUnitWithin(parent.id(), draft.id())) {
            throw new Fault.Invalid(IdentityError.UNIT_LOOP, BusinessUnit.PARENT.name(), Map.of("type", BusinessUnit.TYPE.name()));
        }
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        records.createAll(drafts.stream().filter(Draft::isNew).map(unit -> Values.of(Team.TYPE).set(Team.NAME, unit.value(BusinessUnit.NAME))
                .set(Team.UNIT, BusinessUnit.TYPE.ref(unit.id())).set(Team.DEFAULT, true).set(Team.SYSTEM_MANAGED, true)).toList());
        for (var unit : drafts) {
            if (!unit.isNew() && unit.changes(BusinessUnit.NAME)) {
                team(unit.id(), records).forEach(team -> records.follow(team, Values.of(Team.TYPE).set(Team.NAME, unit.value(BusinessUnit.NAME))));
            }
        }
    }

    /** The team of the unit goes before it, unless it owns something. */
    @Override
    public void beforeDelete(Row row, Records records) {
        if (row.get(BusinessUnit.PARENT) == null) {
            throw new Fault.Refused(IdentityError.ROOT_UNIT_KEPT, Map.of());
        }
        if (!Boolean.TRUE.equals(row.get(BusinessUnit.DISABLED))) {
            throw new Fault.Refused(IdentityError.UNIT_STILL_ENABLED, Map.of());
        }
        for (var team : team(row.id(), records)) {
            records.follow(team, Values.of(Team.TYPE).set(Team.DEFAULT, false));
            records.delete(records.get(Team.TYPE, team.id()));
        }
    }

    private static List<Row> team(UUID unit, Records records) {
        return records.hold(Team.TYPE, Predicate.all(Predicate.pointsAt(Team.UNIT, unit), Predicate.eq(Team.DEFAULT, true)));
    }
}
