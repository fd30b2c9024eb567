package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.dealwright.Http;
import org.dealwright.Who;
import org.dealwright.World;
import org.dealwright.core.identity.CreateToken;
import org.dealwright.core.kernel.Ref;

/** The web API as a program of one user meets it: over HTTP, with a token. */
public final class Api {
    private static final String ROOT = "/api/data/v9.2/";
    private static final String UNESCAPED = " \"<>[]{}|\\^`";

    private final Http http;

    private Api(Http http) {
        this.http = http;
    }

    public static Api of(World world, Who who) {
        return new Api(world.http(who));
    }

    /** As a user that a test made. */
    public static Api of(World world, Ref user) {
        return new Api(world.http(world.as(Who.ADMIN).run(CreateToken.class, CreateToken.Input.of(user.id(), "test")).token()));
    }

    /** The service root, with its slash at the end. */
    public String base() {
        return http.uri(ROOT).toString();
    }

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String body) {
        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        public String error() {
            return json().path("error").path("code").asString();
        }

        public String message() {
            return json().path("error").path("message").asString();
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The id in OData-EntityId. */
        public UUID id() {
            var address = header("OData-EntityId");
            assertThat(address).as("%d %s", status, body).isNotEmpty();
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
        var request = http.request(ROOT + escaped(path)).method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        var response = http.send(request);
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    private static String escaped(String path) {
        var text = new StringBuilder();
        path.chars().forEach(each -> text.append(UNESCAPED.indexOf(each) < 0 ? String.valueOf((char) each) : "%%%02X".formatted(each)));
        return text.toString();
    }
}
