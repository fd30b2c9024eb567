package org.dealwright.edge.webapi.write;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.StoreError;

/** The version of a record as headers write it: {@code W/"123"}. */
final class Etag {
    static final String ANY = "*";

    private static final Pattern WRITTEN = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private Etag() {}

    /**
     * The version that a write was based on; null for none and for any.
     *
     * @throws Fault.Stale when it can't be the version of any record
     */
    static @Nullable Long version(@Nullable String header) {
        if (header == null || header.equals(ANY)) {
            return null;
        }
        var written = WRITTEN.matcher(header);
        if (!written.matches()) {
            throw new Fault.Stale(StoreError.VERSION_MISMATCH, Map.of());
        }
        return Long.valueOf(written.group(1));
    }
}
