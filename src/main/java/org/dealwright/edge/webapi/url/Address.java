package org.dealwright.edge.webapi.url;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;

/**
 * An address cut at the service root, still encoded.
 * Shape: version as in {@code 9.2}, null where the address is relative to the service; path below the root;
 * query without its question mark.
 */
public record Address(@Nullable String version, String path, @Nullable String query) {
    public static final int MAX_LENGTH = 65_536;

    private static final Pattern AUTHORITY = Pattern.compile("(?i)https?://[^/?#]*+");
    private static final Pattern ROOT = Pattern.compile("/+api/data/v(\\d{1,2}\\.\\d{1,2})(?=/|\\?|$)");

    /**
     * Reads an address as bodies, batches and headers carry it: absolute (whatever its host, for a proxy may have changed it),
     * from the root of the host, or relative to the service, then with or without a leading slash.
     */
    public static Address of(String written) {
        var text = written.strip();
        if (text.length() > MAX_LENGTH) {
            throw new Fault.Malformed(WebApiError.ADDRESS_TOO_LONG, null, Map.of("limit", MAX_LENGTH));
        }
        var authority = AUTHORITY.matcher(text);
        var absolute = authority.lookingAt();
        var local = absolute ? text.substring(authority.end()) : text;
        var root = ROOT.matcher(local);
        if (root.lookingAt()) {
            return cut(root.group(1), local.substring(root.end()));
        }
        if (absolute) {
            throw new Fault.Malformed(WebApiError.ADDRESS_OUTSIDE_SERVICE, null, Map.of("address", Syntax.shown(text)));
        }
        return cut(null, local);
    }

    private static Address cut(@Nullable String version, String rest) {
        var question = rest.indexOf('?');
        return question < 0
                ? new Address(version, rest, null)
                : new Address(version, rest.substring(0, question), rest.substring(question + 1));
    }
}
