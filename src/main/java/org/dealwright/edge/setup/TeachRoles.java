package org.dealwright.edge.setup;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Role;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.identity.SetPrivileges;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;

/** Stock roles learn what they allow on types that a new release brought; about all others they say what the administrators made them say. */
@Component
final class TeachRoles implements Action<List<RecordType>, Integer> {
    private final StockRoles stockRoles;
    private final SetPrivileges setPrivileges;

    TeachRoles(StockRoles stockRoles, SetPrivileges setPrivileges) {
        this.stockRoles = stockRoles;
        this.setPrivileges = setPrivileges;
    }

    /** How many roles learnt. */
    @Override
    public Integer perform(List<RecordType> types, Records records) {
        var learnt = 0;
        for (var template : stockRoles.all()) {
            for (var role : records.hold(Role.TYPE, Predicate.eq(Role.NAME, template.name()))) {
                records.perform(setPrivileges, new SetPrivileges.Input(role.id(), StockRoles.matrix(template, types)));
                learnt++;
            }
        }
        return learnt;
    }
}
