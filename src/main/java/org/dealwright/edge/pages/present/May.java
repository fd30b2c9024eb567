package org.dealwright.edge.pages.present;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;

/** What the reader may do with one record, so that pages offer only what works. */
public final class May {
    private May() {
    }

    /** Asks the database only where the roles alone do not decide. */
    public static boolean to(Privilege privilege, Visit visit, Row row) {
        var type = row.type();
        var guard = visit.reader().guard();
        if (guard.standing().reach(type, privilege).everything()) {
            return true;
        }
        if (type.owned()) {
            var owner = row.get(type.owner());
            var unit = row.get(type.owningUnit());
            if (owner != null && unit != null && guard.standing().covers(type, privilege, owner.id(), unit.id())) {
                return true;
            }
        }
        return visit.reader().count(Query.of(type).where(Predicate.is(type, row.id())).where(guard.may(privilege, type)).limit(1)) > 0;
    }

    /** Whether the state of the record lets its values be edited. */
    public static boolean isOpen(Row row) {
        return row.type().lifecycle().map(life -> !life.isReadOnly(row.require(row.type().state()))).orElse(true);
    }
}
