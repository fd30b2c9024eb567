package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.dealwright.Who;
import org.dealwright.World;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Language;

/** The web API as a program of someone's asks it, right behind HTTP. Addresses are written plainly and encoded here. */
public final class ReadApi {
    public static final String BASE = "http://crm.example/api/data/v9.2/";
    private static final JsonMapper JSON = new JsonMapper();
    private final World world;
    private final Who who;
    private final Map<String, String> headers;

    public ReadApi(World world, Who who) {
        this(world, who, Map.of());
    }

    private ReadApi(World world, Who who, Map<String, String> headers) {
        this.world = world;
        this.who = who;
        this.headers = headers;
    }

    public ReadApi with(String header, String value) {
        var more = new HashMap<>(headers);
        more.merge(header, value, (one, other) -> one + "," + other);
        return new ReadApi(world, who, more);
    }

    public ReadApi preferring(String wish) {
        return with("Prefer", wish);
    }

    /** With every annotation. */
    public ReadApi annotated() {
        return preferring("odata.include-annotations=\"*\"");
    }

    /** @param address below the service root, not encoded */
    public JsonNode get(String address) {
        return json(reply(address), 200);
    }

    public JsonNode fails(String address, int status) {
        return json(reply(address), status).get("error");
    }

    private static JsonNode json(Reply reply, int status) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        return JSON.readTree(reply.text());
    }

    public Reply reply(String address) {
        return raw(encoded(address));
    }

    private Reply raw(String address) {
        var mark = address.indexOf('?');
        var path = mark < 0 ? address : address.substring(0, mark);
        var actor = world.as(who).through(Door.API, Language.EN).actor();
        return world.bean(Dispatch.class)
                .answer(new Call("GET", path, mark < 0 ? null : address.substring(mark + 1), Headers.of(headers), new byte[0], actor, BASE));
    }

    /** The values of one property over all pages. */
    public List<String> all(String address, String property) {
        var found = new ArrayList<String>();
        var next = BASE + encoded(address);
        while (next != null) {
            var page = json(raw(next.substring(BASE.length())), 200);
            page.get("value").forEach(record -> found.add(record.get(property).isNull() ? "null" : record.get(property).asString()));
            next = page.has("@odata.nextLink") ? page.get("@odata.nextLink").asString() : null;
        }
        return found;
    }

    private static String encoded(String address) {
        var out = new StringBuilder();
        for (var part : address.getBytes(StandardCharsets.UTF_8)) {
            var plain = part > ' ' && "%<>\"{}[]|\\^`+#".indexOf(part) < 0;
            out.append(plain ? String.valueOf((char) part) : "%%%02X".formatted(part));
        }
        return out.toString().replaceAll("&(amp|lt|gt|quot);", "%26$1;");
    }
}
