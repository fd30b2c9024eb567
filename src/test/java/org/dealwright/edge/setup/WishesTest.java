package org.dealwright.edge.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.annotation.DirtiesContext;

import org.dealwright.Dealwright;
import org.dealwright.core.action.Actions;
import org.dealwright.core.company.Organization;
import org.dealwright.core.identity.Foundation;
import org.dealwright.core.identity.Privileges;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.language.Texts;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Reading;

/** An operator who wishes for what can't be is told so in one line, and nothing is founded. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = Dealwright.class)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WishesTest {
    @Autowired
    private ApplicationContext product;

    @ParameterizedTest
    @CsvSource({
        "dealwright.admin.email, nobody, DEALWRIGHT_ADMIN_EMAIL",
        "dealwright.admin.password, short, DEALWRIGHT_ADMIN_PASSWORD",
        "dealwright.admin.token, abc, DEALWRIGHT_ADMIN_TOKEN",
        "dealwright.base.currency, shells, DEALWRIGHT_BASE_CURRENCY",
        "dealwright.language, klingon, DEALWRIGHT_LANGUAGE",
        "dealwright.time.zone, Mars/Olympus, DEALWRIGHT_TIME_ZONE"})
    void aWishThatCannotBeIsNamedInOneLine(String property, String value, String variable) {
        assertThatThrownBy(() -> start(property, value)).isInstanceOf(UnfitWish.class).hasMessageStartingWith(variable)
                .hasMessageEndingWith(" The company was not founded.").message().hasLineCount(1).doesNotContain("{", "null");
        assertThat(product.getBean(Foundation.class).laid()).isFalse();
    }

    @Test
    void anAdministratorWhoCouldNeverSignInIsNotMade() {
        assertThatThrownBy(() -> start("dealwright.admin.password", "", "dealwright.admin.token", "")).isInstanceOf(UnfitWish.class)
                .hasMessageContaining("DEALWRIGHT_ADMIN_PASSWORD or DEALWRIGHT_ADMIN_TOKEN");
    }

    /** Last, since a company is founded once. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aCompanyWithoutANameIsNamedInItsLanguage() {
        start("dealwright.language", "pl");

        var company = product.getBean(Reading.class).as(new Actor.System(Door.SETUP)).first(Query.of(Organization.TYPE)).orElseThrow();
        assertThat(company.name()).isEqualTo("Moja firma");
    }

    private void start(String... properties) {
        var wished = new HashMap<>(Map.of("dealwright.admin.email", "root@example.com", "dealwright.admin.password", "eight or more",
                "dealwright.base.currency", "EUR"));
        for (var at = 0; at < properties.length; at += 2) {
            wished.put(properties[at], properties[at + 1]);
        }
        var environment = new MockEnvironment();
        wished.forEach(environment::setProperty);
        new FirstStart(product.getBean(Foundation.class), product.getBean(Actions.class), product.getBean(FoundCompany.class),
                product.getBean(TeachRoles.class), product.getBean(StockRoles.class), product.getBean(Privileges.class), new Wishes(environment),
                product.getBean(Texts.class), product.getBeanProvider(SampleCompany.class)).afterSingletonsInstantiated();
    }
}
