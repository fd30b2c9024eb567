package org.dealwright.edge.webapi.read;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON into bytes. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private Json() {
    }

    static byte[] write(Consumer<JsonGenerator> content) {
        var bytes = new ByteArrayOutputStream(1024);
        try (var out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            content.accept(out);
        }
        return bytes.toByteArray();
    }
}
