package org.dealwright.sales.connection;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Views;
import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

/** What this room declares. */
@Component
final class ConnectionDeclarations implements Declarations, Views {
    @Override
    public List<RecordType> types() {
        return List.of(Connection.TYPE, ConnectionRole.TYPE);
    }

    @Override
    public List<Form> forms() {
        return List.of(Connection.FORM, ConnectionRole.FORM);
    }

    @Override
    public List<ListView> views() {
        return List.of(
                ListView.of(Connection.TYPE, "all", Connection.NAME, Connection.FROM, Connection.TO_ROLE, Connection.DESCRIPTION, Connection.TYPE.owner())
                        .where(Predicate.eq(Connection.MASTER, true)).sort(Sort.descending(Connection.TYPE.modifiedOn())).first(),
                ListView.of(ConnectionRole.TYPE, "all", ConnectionRole.NAME, ConnectionRole.CATEGORY, ConnectionRole.MATCHING, ConnectionRole.TYPE.state())
                        .sort(Sort.ascending(ConnectionRole.CATEGORY), Sort.ascending(ConnectionRole.NAME)).first());
    }
}
