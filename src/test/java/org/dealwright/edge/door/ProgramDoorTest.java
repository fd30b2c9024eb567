package org.dealwright.edge.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.identity.CreateToken;
import org.dealwright.core.identity.RevokeToken;

@WithWorld
class ProgramDoorTest {
    private static final String WHO_AM_I = "/api/data/v9.2/WhoAmI";

    @Test
    void aProgramWithoutATokenHearsWhereToGetOne(World world) {
        var none = world.http().get(WHO_AM_I);
        var empty = world.http().send(world.http().request(WHO_AM_I).header("Authorization", "Bearer"));
        var wrong = world.http().send(world.http().request(WHO_AM_I).header("Authorization", "Bearer dealwright_guess"));

        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(way -> assertThat(way).startsWith("Bearer realm=").contains("authorization_uri="));
        assertThat(empty.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(way -> assertThat(way).startsWith("Bearer authorization_uri=").endsWith("/oauth2/authorize"));
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).startsWith("{\"error\":{").contains("\"code\":\"0x8d000603\"");
        assertThat(wrong.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(none.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aTokenOpensTheDoorUntilItIsRevoked(World world) {
        var token = world.as(Who.SALESPERSON).run(CreateToken.class, CreateToken.Input.of(world.user(Who.SALESPERSON), "robot"));
        var request = world.http().request(WHO_AM_I).header("Authorization", "Bearer " + token.token());

        assertThat(world.http().send(request).statusCode()).isNotEqualTo(401);

        world.as(Who.SALESPERSON).run(RevokeToken.class, token.id());

        assertThat(world.http().send(request).statusCode()).isEqualTo(401);
    }

    @Test
    void theSessionOfAPersonOpensNothingHere(World world) {
        assertThat(world.browser(Who.ADMIN).get(WHO_AM_I).statusCode()).isEqualTo(401);
    }

    @Test
    void addressesThatRealClientsSendReachTheApi(World world) throws IOException {
        for (var address : new String[] {"/api/data/v9.2/accounts(accountnumber='a%2Fb')", "/api/data/v9.2//accounts", "/api/data/v9.2/accounts(accountnumber='a;b')",
                "/api/data/v9.2/accounts(accountnumber='100%25')", "/api/data/v9.2/accounts?$filter=contains(@p1,'x')&@p1={\"a\":[\"5\"]}",
                "/api/data/v9.2/accounts?fetchXml=<fetch><entity/></fetch>", "/api/data/v9.2/accounts?$filter=name%20eq%20'" + "x".repeat(30_000) + "'"}) {
            assertThat(raw(world, address)).as(address).startsWith("HTTP/1.1 401");
        }
        assertThat(raw(world, "/api/../leads")).doesNotStartWith("HTTP/1.1 200");
        assertThat(raw(world, "/api/%2e%2e/leads")).startsWith("HTTP/1.1 400");
    }

    @Test
    void readinessIsOpenAndMetricsAreForOperators(World world) {
        assertThat(world.http().get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(world.http().get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(world.http(Who.SALESPERSON).get("/actuator/prometheus").statusCode()).isEqualTo(403);
        assertThat(world.http(Who.ADMIN).get("/actuator/prometheus").statusCode()).isEqualTo(200);
    }

    private static String raw(World world, String address) throws IOException {
        URI base = world.http().uri("/");
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream().write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aTokenLeavesTheSessionOfTheSameBrowserAlone(World world) {
        var browser = world.browser(Who.SALESPERSON);
        var token = world.as(Who.SALESPERSON).run(CreateToken.class, CreateToken.Input.of(world.user(Who.SALESPERSON), "script"));

        var asked = browser.get(WHO_AM_I, "Authorization", "Bearer " + token.token());

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().allValues("Set-Cookie")).isEmpty();
    }
}
