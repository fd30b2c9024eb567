package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.dealwright.Who;
import org.dealwright.World;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Language;

/** The web API as a program of one user meets it. */
public final class Api {
    static final String BASE = "http://dealwright.example/api/data/v9.2/";

    private final World world;
    private final Who who;

    private Api(World world, Who who) {
        this.world = world;
        this.who = who;
    }

    public static Api of(World world, Who who) {
        return new Api(world, who);
    }

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, String body) {
        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        public String error() {
            return json().path("error").path("code").asString();
        }

        public String message() {
            return json().path("error").path("message").asString();
        }

        /** The id in OData-EntityId. */
        public UUID id() {
            var address = headers.get("OData-EntityId");
            assertThat(address).as("%d %s", status, body).isNotNull();
            return UUID.fromString(address.substring(address.indexOf('(') + 1, address.indexOf(')')));
        }
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public Answer patch(String path, String body, String... headers) {
        return send("PATCH", path, body, headers);
    }

    public Answer put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, "", headers);
    }

    /** Shape: path below the service root; headers as pairs of name and value. */
    public Answer send(String method, String path, String body, String... headers) {
        var given = new HashMap<String, String>();
        for (var i = 0; i < headers.length; i += 2) {
            given.put(headers[i], headers[i + 1]);
        }
        var question = path.indexOf('?');
        var actor = world.as(who).through(Door.API, Language.EN).actor();
        var call = new Call(method, question < 0 ? path : path.substring(0, question), question < 0 ? null : path.substring(question + 1),
                Headers.of(given), body.getBytes(StandardCharsets.UTF_8), actor, BASE);
        var reply = world.bean(Dispatch.class).answer(call);
        return new Answer(reply.status(), reply.headers(), reply.text());
    }
}
