package org.dealwright.edge.webapi.url;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;

/** A request's address, understood as far as that goes without knowing any name. */
public record Url(ResourcePath path, Query query) {
    /**
     * Shape: raw (still encoded) path below the service root; raw query without its question mark.
     * Errors: Malformed, whatever the input.
     */
    public static Url parse(String rawPath, @Nullable String rawQuery) {
        if (rawPath.length() + (rawQuery == null ? 0 : rawQuery.length()) > Address.MAX_LENGTH) {
            throw new Fault.Malformed(WebApiError.ADDRESS_TOO_LONG, null, Map.of("limit", Address.MAX_LENGTH));
        }
        var options = new Options(rawQuery);
        return new Url(Paths.read(rawPath, options.aliases()), options.query());
    }

    public static Url parse(Address address) {
        return parse(address.path(), address.query());
    }

    /** The path of {@code @odata.bind}, {@code @odata.id} or {@code $id}, which has no query. */
    public static ResourcePath reference(String written) {
        return parse(Address.of(written)).path();
    }
}
