package org.dealwright.edge.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

import org.dealwright.Dealwright;
import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.Role;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.company.TransactionCurrency;
import org.dealwright.core.identity.Callers;
import org.dealwright.core.identity.SignIn;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Reading;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = Dealwright.class, properties = {
        "dealwright.admin.email=root@example.com", "dealwright.admin.password=eight or more", "dealwright.admin.token=0123456789012345678901234567890123456789",
        "dealwright.company=Nordkamm Outdoor", "dealwright.base.currency=pln", "dealwright.language=pl", "dealwright.time.zone=Europe/Warsaw"})
@DirtiesContext
class HeadlessStartTest {
    @Autowired
    private Callers callers;
    @Autowired
    private SignIn signIn;
    @Autowired
    private Reading reading;
    @Autowired
    private FirstStart firstStart;

    @Test
    void theOperatorsWishesAreFulfilledOnceBeforeTheFirstRequest() {
        firstStart.afterSingletonsInstantiated();

        var caller = callers.byToken("0123456789012345678901234567890123456789", Callers.Browser.UNKNOWN).orElseThrow();
        assertThat(signIn.with("root@example.com", "eight or more", "here")).isEqualTo(caller.user());
        assertThat(caller.language()).isEqualTo(Language.PL);
        assertThat(caller.zone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
        var mine = reading.as(caller);
        assertThat(mine.rows(Query.of(TransactionCurrency.TYPE))).singleElement().satisfies(currency -> {
            assertThat(currency.get(TransactionCurrency.CODE)).isEqualTo("PLN");
            assertThat(currency.get(TransactionCurrency.PRECISION)).isEqualTo(2);
        });
        assertThat(mine.rows(Query.of(BusinessUnit.TYPE))).singleElement().satisfies(root -> assertThat(root.name()).isEqualTo("Nordkamm Outdoor"));
        assertThat(mine.rows(Query.of(SystemUser.TYPE))).hasSize(2);
        assertThat(mine.rows(Query.of(Role.TYPE))).extracting(row -> row.name()).contains("System Administrator", "Sales Manager", "Salesperson");
        assertThat(mine.get(SystemUser.TYPE, Actor.System.USER).get(SystemUser.DISABLED)).isTrue();
        assertThat(reading.as(new Actor.System(Door.SETUP)).rows(Query.of(Role.TYPE))).hasSizeGreaterThan(2);
    }
}
