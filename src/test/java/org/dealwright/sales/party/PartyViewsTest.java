package org.dealwright.sales.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import org.dealwright.core.query.ListView;

final class PartyViewsTest {
    @Test
    void bothListsOpenWithMyActiveOnes() {
        assertThat(new PartyViews().views()).filteredOn(ListView::standard).extracting(ListView::type, ListView::key)
                .containsExactlyInAnyOrder(tuple(Account.TYPE, "myactive"), tuple(Contact.TYPE, "myactive"));
    }

    @Test
    void theViewsThatMustShipAreThere() {
        assertThat(new PartyViews().views()).extracting(ListView::type, ListView::key).contains(
                tuple(Account.TYPE, "active"), tuple(Account.TYPE, "inactive"), tuple(Contact.TYPE, "active"), tuple(Contact.TYPE, "inactive"));
    }
}
