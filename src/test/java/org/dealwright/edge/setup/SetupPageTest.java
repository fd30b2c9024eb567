package org.dealwright.edge.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;

import org.dealwright.Browser;
import org.dealwright.Dealwright;
import org.dealwright.core.company.Organization;
import org.dealwright.core.company.TransactionCurrency;
import org.dealwright.core.identity.Foundation;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Reading;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = Dealwright.class)
@DirtiesContext
class SetupPageTest {
    @Autowired
    private Environment environment;
    @Autowired
    private Foundation foundation;
    @Autowired
    private Reading reading;

    @Test
    void whoeverKnowsTheCodeFoundsTheCompanyOnceEvenWhenTwoTryAtOnce() throws Exception {
        assertThat(browser().get("/").headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/setup"));
        assertThat(browser().post("/setup", "/setup", form("guess")).statusCode()).isEqualTo(422);
        assertThat(browser().post("/setup", "/setup", form("guess")).body()).contains("The code is not right");

        List<String> ways;
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<String> found = () -> browser().post("/setup", "/setup", form(foundation.code()))
                    .headers().firstValue("Location").orElse("refused");
            ways = threads.invokeAll(List.of(found, found)).stream().map(done -> done.resultNow()).toList();
        }

        assertThat(ways).filteredOn(way -> way.endsWith("/") && !way.equals("refused")).hasSize(1);
        var all = reading.as(new Actor.System(Door.SETUP));
        assertThat(all.rows(Query.of(Organization.TYPE))).singleElement()
                .satisfies(company -> assertThat(company.name()).isEqualTo("Fjord & Söhne"));
        assertThat(all.rows(Query.of(TransactionCurrency.TYPE))).singleElement()
                .satisfies(currency -> assertThat(currency.get(TransactionCurrency.SYMBOL)).isEqualTo("kr"));
        assertThat(browser().get("/setup").headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
        assertThat(browser().post("/sign-in", "/sign-in", Map.of("username", "eva@fjord.example", "password", "a long password")).statusCode()).isEqualTo(302);
    }

    private Map<String, String> form(String code) {
        return Map.of("code", code, "company", "Fjord & Söhne", "currency", "NOK", "language", "nb", "zone", "Europe/Oslo",
                "firstname", "Eva", "lastname", "Fjord", "email", "eva@fjord.example", "password", "a long password");
    }

    private Browser browser() {
        return Browser.at(URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port")));
    }
}
