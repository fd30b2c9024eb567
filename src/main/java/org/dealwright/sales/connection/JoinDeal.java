package org.dealwright.sales.connection;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.opportunity.Opportunity;

/**
 * Somebody has to do with a deal: a customer's contact or account as a stakeholder, a user on the sales team. Who is there already plays the role from now
 * on. The step of the process that asks for it is done with that, and so is the decision maker once there is one.
 */
@Component
public final class JoinDeal implements Action<JoinDeal.Input, Ref> {
    /**
     * Who joins.
     *
     * @param deal an opportunity or a lead
     * @param who a contact, an account or a user
     * @param role null for the usual one
     */
    public record Input(Ref deal, Ref who, @Nullable UUID role) {
    }

    /** The connection from the deal to the one who joined. */
    @Override
    public Ref perform(Input input, Records records) {
        var circle = Circle.of(input.who());
        var role = role(input, circle, records);
        var row = records.get(records.registry().type(input.deal().type()), input.deal().id());
        records.mayWrite(row);
        var connection = known(input, records);
        Ref made;
        if (connection == null) {
            made = records.create(Values.of(Connection.TYPE).set(Connection.FROM, input.deal()).set(Connection.TO, input.who())
                    .set(Connection.TO_ROLE, role.ref()));
        } else {
            records.update(connection, Values.of(Connection.TYPE).set(Connection.TO_ROLE, role.ref()));
            made = connection.ref();
        }
        steps(row, circle, role, records);
        return made;
    }

    private static Row role(Input input, Circle circle, Records records) {
        var role = records.read().get(ConnectionRole.TYPE, Objects.requireNonNullElse(input.role(), circle.usual()));
        if (!Integer.valueOf(circle.category()).equals(role.get(ConnectionRole.CATEGORY))) {
            throw new Fault.Refused(ConnectionError.ROLE_OF_ANOTHER_KIND, Connection.TO_ROLE.name(), Map.of("type", Connection.TYPE.name(), "role", role.name()));
        }
        return role;
    }

    private static @Nullable Row known(Input input, Records records) {
        return records.hold(Connection.TYPE, Predicate.all(Predicate.pointsAt(Connection.FROM, input.deal().id()),
                Predicate.pointsAt(Connection.TO, input.who().id()))).stream().findFirst().orElse(null);
    }

    private static void steps(Row deal, Circle circle, Row role, Records records) {
        var values = Values.of(deal.type());
        var decides = role.id().equals(StockConnectionRoles.DECISION_MAKER);
        if (deal.type().equals(Opportunity.TYPE)) {
            values.set(circle == Circle.SALES_TEAM ? Opportunity.SALES_TEAM_IDENTIFIED : Opportunity.STAKEHOLDERS_IDENTIFIED, true);
            if (decides) {
                values.set(Opportunity.DECISION_MAKER, true);
            }
        } else if (deal.type().equals(Lead.TYPE) && decides) {
            values.set(Lead.DECISION_MAKER, true);
        }
        if (!values.isEmpty()) {
            records.update(deal, values);
        }
    }
}
