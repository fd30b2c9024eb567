package org.dealwright.edge.webapi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Fault;

/**
 * One request, from HTTP or from a part of a batch.
 * Shape: path is the raw path below the version root; base the absolute service root as the client sees it, with its version and a slash at
 * the end, for every address that is answered.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Call(String method, String path, @Nullable String rawQuery, Headers headers, byte[] body, Actor actor, String base) {
    /** @throws Fault.Malformed when the body is not UTF-8 */
    public String text() {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException _) {
            throw new Fault.Malformed(WebApiError.BODY_UNREADABLE, null, Map.of("problem", "UTF-8"));
        }
    }

    public boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
