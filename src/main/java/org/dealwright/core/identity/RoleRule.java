package org.dealwright.core.identity;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Role;
import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** Roles of one unit have different names, and none is taken away by which the last administrator is one. */
@Component
final class RoleRule implements Rule {
    private final Administrators administrators;
    private final Giving giving;

    RoleRule(Administrators administrators, Giving giving) {
        this.giving = giving;
        this.administrators = administrators;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type.name().equals(Role.TYPE.name());
    }

    @Override
    public void before(Draft draft, Records records) {
        var name = draft.value(Role.NAME);
        var unit = draft.value(Role.UNIT);
        if (name == null || unit == null || !draft.changesAny(Role.NAME, Role.UNIT)) {
            return;
        }
        var same = records.hold(Role.TYPE, Predicate.all(Predicate.pointsAt(Role.UNIT, unit.id()), Predicate.eq(Role.NAME, name)));
        if (same.stream().anyMatch(role -> !role.id().equals(draft.id()))) {
            throw new Fault.Duplicate(IdentityError.ROLE_NAME_EXISTS, Role.NAME.name(), Map.of("type", Role.TYPE.name()));
        }
    }

    @Override
    public void afterDelete(List<Row> rows, Records records) {
        administrators.mustRemain();
    }

    @Override
    public void linked(Row row, String association, Ref other, Records records) {
        giving.mayGive(List.of(row.id()), giving.unitOf(other.type(), other.id()), records);
    }

    @Override
    public void unlinked(Row row, String association, Ref other, Records records) {
        administrators.mustRemain();
    }
}
