package org.dealwright.core.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

import org.dealwright.Declared;
import org.dealwright.core.access.Access;
import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.database.TestDatabase;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

/** The store on a database of its own, without the rest of the product: for tests that compare it with what is said in memory. */
final class BareStore {
    final Registry registry = Declared.registry();
    final DSLContext sql;
    final Reading reading;
    final Ref root;
    private final History history = new History();
    private final Kept kept;

    BareStore() {
        var login = TestDatabase.fresh();
        try {
            this.sql = DSL.using(login.connect(), SQLDialect.POSTGRES);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        this.kept = new Kept(sql);
        this.reading = new Reading(sql, new Access(new RoleGrants(sql, kept), registry, Clock.systemUTC()), registry, history);
        this.root = BusinessUnit.TYPE.ref(Ids.next());
        found();
    }

    /** The unit and the user that everything else points at point at each other. */
    private void found() {
        sql.execute("begin");
        sql.execute("set constraints all deferred");
        write(values(BusinessUnit.TYPE).set(BusinessUnit.TYPE.id(), root.id()).set(BusinessUnit.NAME, "root"));
        write(values(SystemUser.TYPE).set(SystemUser.TYPE.id(), Actor.System.USER).set(SystemUser.SIGN_IN_NAME, "SYSTEM").set(SystemUser.UNIT, root)
                .set(SystemUser.ACCESS_MODE, SystemUser.NON_INTERACTIVE));
        sql.execute("commit");
    }

    Ref write(Values values) {
        var id = Ids.next();
        values.fill(values.type().id(), id);
        var writer = writer(new Stamp(Ids.next(), "Test", new Actor.System(Door.SETUP), Instant.EPOCH));
        writer.insertAll(List.of(values));
        writer.end();
        return values.type().ref(Objects.requireNonNull(values.get(values.type().id())));
    }

    /** What it writes is not told to the history. */
    Writer writer(Stamp stamp) {
        return new Writer(sql, registry, history, kept, stamp);
    }

    void renew() {
        kept.renew();
    }

    static Values values(RecordType type) {
        var user = SystemUser.TYPE.ref(Actor.System.USER);
        return Values.of(type).set(type.createdOn(), Instant.EPOCH).set(type.createdBy(), user).set(type.modifiedOn(), Instant.EPOCH).set(type.modifiedBy(), user);
    }
}
