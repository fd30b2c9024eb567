package org.dealwright.work.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.dealwright.Attempt;
import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

/** The published e-mail rules: told while one types, asked at saving, and in the way of programs that wish so. */
@WithWorld
class DuplicatesTest {
    @Test
    void aLeadOfAKnownAddressIsNotWrittenUnlessTheSellerSaysSo(World world) {
        var email = address();
        var known = contact(world, email);
        lead(world, email);
        var seller = world.browser(Who.SALESPERSON);
        var typed = Map.of("subject", "Pumps again", "lastname", "Lee", "emailaddress1", email.toUpperCase(Locale.ROOT));

        var stopped = seller.post("/leads/new", "/leads/new", typed);
        assertThat(stopped.statusCode()).isEqualTo(409);
        assertThat(stopped.body()).contains("Create anyway", "/contacts/" + known.id(), "Pumps again");
        assertThat(leads(world, email)).hasSize(1);

        var anyway = new HashMap<>(typed);
        anyway.put("duplicates", "allow");
        assertThat(seller.post("/leads/new", "/leads/new", anyway).statusCode()).isEqualTo(303);
        assertThat(leads(world, email)).hasSize(2);
    }

    @Test
    void whileOneTypesTheLookAlikesAreShownAndNothingIsInTheWay(World world) {
        var email = address();
        var known = contact(world, email);
        var seller = world.browser(Who.SALESPERSON);

        var shown = seller.post("/leads/new", "/leads/lookalikes", Map.of("emailaddress1", email)).body();

        assertThat(shown).contains("/contacts/" + known.id()).doesNotContain("Create anyway");
        assertThat(seller.post("/leads/new", "/leads/lookalikes", Map.of("emailaddress1", "")).body()).doesNotContain("/contacts/");
        assertThat(seller.get("/leads/new").body()).contains("hx-post=\"/leads/lookalikes\"");
    }

    @Test
    void whoHasNoRightToThemIsShownNone(World world) {
        var email = address();
        var row = world.row(world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Pumps").set(Lead.NAME.last(), "Lee").set(Lead.EMAIL, email)));
        var hidden = contact(world, email);

        assertThat(world.bean(Duplicates.class).of(row, Contact.TYPE, world.as(Who.SALESPERSON).read())).extracting(Row::ref).containsExactly(hidden);
        var nobody = world.has(Values.of(SystemUser.TYPE).set(SystemUser.LAST_NAME, "New")
                .set(SystemUser.SIGN_IN_NAME, address()).set(SystemUser.UNIT, world.unitOf(Who.Where.SOUTH)));
        assertThat(world.bean(Duplicates.class).of(row, Contact.TYPE, world.as(nobody).read())).isEmpty();
    }

    @Test
    void whoWasMergedOrClosedIsNoLookAlike(World world) {
        var email = address();
        world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Gone").set(Contact.EMAIL, email).set(Contact.TYPE.state(), Contact.State.INACTIVE.number())
                .set(Contact.TYPE.status(), Contact.INACTIVE));

        assertThat(create(world, Values.of(Contact.TYPE).set(Contact.NAME.last(), "New").set(Contact.EMAIL, email))).succeeds();
    }

    @Test
    void aProgramIsStoppedOnlyWhereItAsksForIt(World world) {
        var email = address();
        var body = "{\"name\": \"Fjord\", \"emailaddress1\": \"%s\"}".formatted(email);
        var http = world.http(Who.SALESPERSON);
        assertThat(http.post("/api/data/v9.2/accounts", body).statusCode()).isEqualTo(204);
        assertThat(http.post("/api/data/v9.2/accounts", body).statusCode()).isEqualTo(204);

        var stopped = http.send(http.request("/api/data/v9.2/accounts").header("Content-Type", "application/json").header("MSCRM.SuppressDuplicateDetection", "false")
                .POST(BodyPublishers.ofString(body)));

        assertThat(stopped.statusCode()).isEqualTo(412);
        assertThat(stopped.body()).contains("0x80040333");
        var other = world.has(Values.of(Account.TYPE).set(Account.NAME, "Other"));
        var patched = http.send(http.request("/api/data/v9.2/accounts(" + other.id() + ")").header("Content-Type", "application/json")
                .header("MSCRM.SuppressDuplicateDetection", "false").method("PATCH", BodyPublishers.ofString("{\"emailaddress1\": \"%s\"}".formatted(email))));
        assertThat(patched.statusCode()).isEqualTo(412);
        assertThat(world.row(other).get(Account.EMAIL)).isNull();
    }

    @Test
    void ofManyWhoWriteTheSameAtTheSameTimeOneDoes(World world) throws Exception {
        var email = address();
        var together = new CountDownLatch(1);
        List<Attempt> attempts;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, 4).mapToObj(_ -> threads.submit(() -> {
                together.await();
                return create(world, Values.of(Contact.TYPE).set(Contact.NAME.last(), "Lee").set(Contact.EMAIL, email));
            })).toList();
            together.countDown();
            attempts = running.stream().map(each -> {
                try {
                    return each.get();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }).toList();
        }

        assertThat(attempts.stream().filter(attempt -> attempt.fault() == null)).hasSize(1);
        assertThat(attempts.stream().filter(attempt -> attempt.fault() != null)).allSatisfy(attempt -> assertThat(attempt).isRefusedWith(DuplicateError.DUPLICATE_FOUND));
    }

    private static Attempt create(World world, Values values) {
        return world.as(Who.SALESPERSON).attempting(CreateUnlessDuplicate.class, values);
    }

    private static String address() {
        return "lee" + UUID.randomUUID().toString().substring(0, 8) + "@fjord.example";
    }

    private static Ref contact(World world, String email) {
        return world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Lee").set(Contact.EMAIL, email));
    }

    private static Ref lead(World world, String email) {
        return world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Pumps").set(Lead.NAME.last(), "Lee").set(Lead.EMAIL, email));
    }

    private static List<Row> leads(World world, String email) {
        return world.asSystem().read().rows(Query.of(Lead.TYPE).where(Predicate.eq(Lead.EMAIL, email)));
    }
}
