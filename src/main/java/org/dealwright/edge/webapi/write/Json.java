package org.dealwright.edge.webapi.write;

import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.WebApiError;

/** Reads the bodies of requests. Numbers are read as the decimals that they are, and a name may stand in an object only once. */
public final class Json {
    private static final String ID = "@odata.id";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /** The object that a body is; an empty body is an empty object. */
    public static ObjectNode object(Call call) {
        if (call.body().length == 0) {
            return MAPPER.createObjectNode();
        }
        return read(call).asObjectOpt().orElseThrow(() -> unreadable("{…}"));
    }

    /** The address in a body that is a reference. */
    static String address(Call call) {
        var id = object(call).path(ID);
        if (!id.isString()) {
            throw missing(ID);
        }
        return id.stringValue();
    }

    static Fault.Malformed missing(String name) {
        return new Fault.Malformed(WebApiError.PROPERTY_VALUE_INVALID, name,
                Map.of("name", name, "expected", name.equals(ID) ? "\"set(id)\"" : "{\"value\":…}"));
    }

    private static JsonNode read(Call call) {
        try {
            return MAPPER.readTree(call.text());
        } catch (JacksonException wrong) {
            throw unreadable(wrong.getOriginalMessage());
        }
    }

    private static Fault.Malformed unreadable(String problem) {
        return new Fault.Malformed(WebApiError.BODY_UNREADABLE, null, Map.of("problem", problem));
    }
}
