package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.schema.Registry;

/** Whatever comes in, the fault is the request's: nothing is ever answered with 500. */
@WithWorld
class NonsenseTest {
    private static final int ROUNDS = 2_000;
    private static final List<String> VALUES = List.of("null", "true", "1", "-1", "1.5", "1e400", "1e-400", "99999999999999999999", "\"\"", "\"x\"",
            "\"\\u0000\"", "\"\\ud800\"", "\"2026-01-01\"", "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59Z\"", "\"+999999999-01-01\"", "[]", "{}", "[1]",
            "{\"a\":1}", "\"1,2\"", "\"1,,x\"", "\"AAAA\"", "\"=\"", "\"00000000-0000-0000-0000-000000000000\"", "\"/accounts(1)\"", "\"$1\"",
            "\"accounts(00000000-0000-0000-0000-000000000000)\"", "[\"$1\"]", "[{\"@odata.id\":\"x\"}]", "{\"@odata.id\":7}", "2147483648", "9223372036854775808");
    private static final List<String> PIECES = List.of("accounts", "leads", "(", ")", "/", "$ref", "$value", "$count", "$batch", "$metadata", "$1", "'", "=",
            "00000000-0000-0000-0000-000000000000", "name", "primarycontactid", "Microsoft.Dynamics.CRM.", "QualifyLead", "WinOpportunity", "WhoAmI", "?$filter=",
            "&$select=", "?$id=", "%00", "%27", "%ff", "@p", "?@p=", "1", "null", ",", "name eq 'a'", "[", "{", "contact_customer_accounts", "\u0130");

    private final Random random = new Random(7);

    @Test
    void asTheValueOfAnyColumn(World world) {
        var api = Api.of(world, Who.ADMIN);
        world.bean(Registry.class).types().forEach(type -> type.columns().forEach(column -> {
            var body = "{\"%s\":%s,\"%s\":%s}".formatted(column.name(), pick(VALUES), pick(List.copyOf(type.columns())).name(), pick(VALUES));
            isNoServerError(api, "POST", type.set(), body);
            isNoServerError(api, "PATCH", "%s(%s)".formatted(type.set(), Ids.next()), body);
        }));
    }

    @Test
    void asTheValueOfAnyNavigation(World world) {
        var api = Api.of(world, Who.ADMIN);
        var navigation = world.bean(Navigation.class);
        world.bean(Registry.class).types().forEach(type -> navigation.ways(type).forEach(way ->
                isNoServerError(api, "POST", type.set(), "{\"%s\":%s}".formatted(way.name() + pick(List.of("", "@odata.bind")), pick(VALUES)))));
    }

    @Test
    void asAnyAddress(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        for (var i = 0; i < ROUNDS; i++) {
            isNoServerError(api, pick(List.of("GET", "POST", "PATCH", "PUT", "DELETE")), some(), pick(VALUES));
        }
    }

    @Test
    void asAnyBody(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        var bytes = new byte[40];
        for (var i = 0; i < ROUNDS / 4; i++) {
            random.nextBytes(bytes);
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            isNoServerError(api, "POST", "accounts", text);
            isNoServerError(api, "POST", "WinOpportunity", "{\"OpportunityClose\":%s,\"Status\":%s}".formatted(pick(VALUES), pick(VALUES)));
            isNoServerError(api, "POST", "$batch", "--b\r\n" + text);
        }
    }

    private String some() {
        var text = new StringBuilder();
        for (var i = random.nextInt(1, 8); i > 0; i--) {
            text.append(pick(PIECES));
        }
        return text.toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static void isNoServerError(Api api, String method, String path, String body) {
        var answer = api.send(method, path, body, "Content-Type", path.equals("$batch") ? "multipart/mixed;boundary=b" : "application/json");
        assertThat(answer.status()).as("%s %s %s: %s", method, path, body, answer.body()).isLessThan(500);
    }}
