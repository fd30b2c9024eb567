package org.dealwright.sales.connection;

import static org.dealwright.core.schema.Columns.instant;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.to;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;

import java.time.Instant;
import java.util.List;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.RecordType;

/** Two records that have to do with each other, seen from the first; its twin sees the same from the other side. */
public final class Connection {
    public static final int IS_ACTIVE = 1, IS_INACTIVE = 2;
    /** What can be connected, in the order in which a lookup offers it. */
    private static final List<String> CONNECTABLE = List.of("contact", "account", "lead", "opportunity", "competitor", "quote", "salesorder", "invoice", "product",
            "systemuser", "team");
    private static final Cascade WITH_IT = Cascade.REFERENTIAL.deleting(Cascade.OnDelete.CASCADE);
    private static final Cascade TWIN = new Cascade(true, false, Cascade.OnDelete.CASCADE, false);
    private static final Declaration connection = RecordType.declare("connection", "connections").number(3234).ownedByUserOrTeam();

    /** That of the second record. */
    public static final Column<String> NAME = connection.namedBy(text("name", 500).calculated());
    public static final Column<Ref> FROM = connection.has(lookup("record1id", targets("1")).required(SYSTEM).onCreate());
    public static final Column<Ref> TO = connection.has(lookup("record2id", targets("2")).required(BUSINESS).onCreate());
    public static final Column<Ref> FROM_ROLE = connection.has(lookup("record1roleid", "connectionrole").from("connection_role_connections1", Cascade.RESTRICT));
    public static final Column<Ref> TO_ROLE = connection.has(lookup("record2roleid", "connectionrole").from("connection_role_connections2", Cascade.RESTRICT));
    public static final Column<Integer> FROM_TYPE = connection.has(whole("record1objecttypecode", 0, Integer.MAX_VALUE).calculated());
    public static final Column<Integer> TO_TYPE = connection.has(whole("record2objecttypecode", 0, Integer.MAX_VALUE).calculated());
    public static final Column<String> DESCRIPTION = connection.has(memo("description", 2000));
    public static final Column<Instant> STARTS = connection.has(instant("effectivestart"));
    public static final Column<Instant> ENDS = connection.has(instant("effectiveend"));
    /** Whether it is the side from which it was made. */
    public static final Column<Boolean> MASTER = connection.has(yesNo("ismaster").calculated());
    public static final Column<Ref> TWIN_OF = connection.has(lookup("relatedconnectionid", "connection").calculated().from("connection_related_connection", TWIN));
    public static final RecordType TYPE = connection.lives(Lifecycle.of(ConnectionState.class).reasons(ConnectionState.ACTIVE, IS_ACTIVE)
            .reasons(ConnectionState.INACTIVE, IS_INACTIVE).moves(ConnectionState.ACTIVE, ConnectionState.INACTIVE)
            .moves(ConnectionState.INACTIVE, ConnectionState.ACTIVE)).end();

    static final Form FORM = Form.of(TYPE).header(FROM, TO, TO_ROLE, TYPE.owner())
            .section("general", FROM, FROM_ROLE, TO, TO_ROLE, DESCRIPTION).section("details", STARTS, ENDS, TYPE.state(), TYPE.owner())
            .quick(FROM, TO, TO_ROLE, DESCRIPTION);

    private Connection() {
    }

    private static ColumnType.Target[] targets(String side) {
        return CONNECTABLE.stream().map(type -> to(type, type + "_connections" + side, WITH_IT)).toArray(ColumnType.Target[]::new);
    }

    /** Whether records of a type can be connected with others. */
    public static boolean connects(RecordType type) {
        return CONNECTABLE.contains(type.name());
    }
}
