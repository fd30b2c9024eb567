package org.dealwright.sales.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Values;

/** Accounts and contacts that rest: lead-to-opportunity §5.3. */
@WithWorld
class CustomerTest {
    @Test
    void anAccountRestsAndIsUsedAgain(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjordheim AS"));
        var contact = world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Lee").set(Contact.COMPANY, account));
        var seller = world.as(Who.SALESPERSON);

        seller.run(DeactivateCustomer.class, account);
        assertThat(world.row(account).get(Account.TYPE.state())).isEqualTo(Account.State.INACTIVE.number());
        assertThat(world.row(contact).get(Contact.TYPE.state())).isEqualTo(Contact.State.ACTIVE.number());
        assertThat(seller.attempting(UpdateRecord.class, new UpdateRecord.Input(account.id(), Values.of(Account.TYPE)
                .set(Account.NAME, "X"), null)))
                .isRefusedWith(ActionError.RECORD_READ_ONLY);
        seller.run(ActivateCustomer.class, account);

        assertThat(world.row(account).get(Account.TYPE.status())).isEqualTo(Account.ACTIVE);
    }

    @Test
    void whatRestsAlreadyIsNotPutToRest(World world) {
        var contact = world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Lee"));
        var seller = world.as(Who.SALESPERSON);
        seller.run(DeactivateCustomer.class, contact);

        assertThat(seller.attempting(DeactivateCustomer.class, contact)).isRefusedWith(ActionError.MOVE_ILLEGAL);
        assertThat(seller.attempting(DeactivateCustomer.class, world.ref(Who.ADMIN))).isRefusedWith(SchemaError.VALUE_WRONG_TARGET);
    }
}
