package org.dealwright.edge.setup.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.identity.GiveRole;
import org.dealwright.core.identity.SetPassword;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.edge.setup.FoundCompany;
import org.dealwright.sales.opportunity.MoveOpportunity;

/** Everything in it, in one action: people, catalogue, customers, deals, and what they have planned. The same every time but for its days, which lie around today. */
@Component
final class FillNordkamm implements Action<FillNordkamm.Input, Integer> {
    private final GiveRole giveRole;
    private final SetPassword setPassword;
    private final MoveOpportunity move;

    FillNordkamm(GiveRole giveRole, SetPassword setPassword, MoveOpportunity move) {
        this.giveRole = giveRole;
        this.setPassword = setPassword;
        this.move = move;
    }

    record Input(FoundCompany.Outcome founded, String password) {
        @Override
        public String toString() {
            return "Input[" + founded + "]";
        }
    }

    /** How many records there are. */
    @Override
    public Integer perform(Input input, Records records) {
        var people = people(input, records);
        var market = new Market(records, people, move);
        var catalogue = new Catalogue(records, input.founded().currency());
        var products = catalogue.fill();
        var count = market.fill(catalogue.priceList());
        return count + products + people.size();
    }

    private Map<String, Ref> people(Input input, Records records) {
        var root = BusinessUnit.TYPE.ref(input.founded().rootUnit());
        var units = new HashMap<>(Map.of(Cast.HEAD.unit(), root));
        for (var name : new String[]{"North", "East"}) {
            units.put(name, records.create(Values.of(BusinessUnit.TYPE).set(BusinessUnit.NAME, name).set(BusinessUnit.PARENT, root)));
        }
        var people = new HashMap<String, Ref>();
        for (var each : Cast.ALL) {
            if (each.equals(Cast.ADMINISTRATOR)) {
                people.put(each.last(), SystemUser.TYPE.ref(input.founded().administrator()));
            } else {
                people.put(each.last(), join(each, units, input, records));
            }
        }
        return people;
    }

    private Ref join(Cast person, Map<String, Ref> units, Input input, Records records) {
        var user = records.create(Values.of(SystemUser.TYPE).set(SystemUser.FIRST_NAME, person.first()).set(SystemUser.LAST_NAME, person.last())
                .set(SystemUser.SIGN_IN_NAME, person.email()).set(SystemUser.EMAIL, person.email()).set(SystemUser.JOB_TITLE, person.title())
                .set(SystemUser.UNIT, units.get(person.unit())));
        records.perform(giveRole, new GiveRole.Input(user.id(), Objects.requireNonNull(input.founded().roles().get(person.role()))));
        records.perform(setPassword, new SetPassword.Input(user.id(), null, input.password(), null));
        return user;
    }
}
