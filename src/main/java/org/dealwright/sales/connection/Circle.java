package org.dealwright.sales.connection;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;

/** The two circles of people around a deal: the customer's and ours. */
public enum Circle {
    STAKEHOLDERS(ConnectionRole.STAKEHOLDER, StockConnectionRoles.STAKEHOLDER),
    SALES_TEAM(ConnectionRole.SALES_TEAM, StockConnectionRoles.ACCOUNT_MANAGER);

    private final int category;
    private final UUID usual;

    Circle(int category, UUID usual) {
        this.category = category;
        this.usual = usual;
    }

    /** Of the roles that are played in it. */
    public int category() {
        return category;
    }

    /** The role of who joins without one. */
    public UUID usual() {
        return usual;
    }

    /** The logical names of the types of who may be in it. */
    public List<String> types() {
        return this == STAKEHOLDERS ? List.of("contact", "account") : List.of("systemuser");
    }

    /** @throws Fault.Refused when such a record is in neither */
    static Circle of(Ref who) {
        return List.of(values()).stream().filter(circle -> circle.types().contains(who.type())).findFirst()
                .orElseThrow(() -> new Fault.Refused(ConnectionError.NOT_A_STAKEHOLDER, Connection.TO.name(), Map.of("type", who.type())));
    }

    /** The connections from a record to those in the circle. */
    public Predicate around(UUID deal) {
        return Predicate.all(Predicate.pointsAt(Connection.FROM, deal), Predicate.eq(Connection.TYPE.state(), ConnectionState.ACTIVE.number()),
                new Predicate.Parent(Connection.TO_ROLE, ConnectionRole.TYPE, Predicate.eq(ConnectionRole.CATEGORY, category)));
    }
}
