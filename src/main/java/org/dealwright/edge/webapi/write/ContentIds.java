package org.dealwright.edge.webapi.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.ResourcePath;
import org.dealwright.edge.webapi.url.Segment;
import org.dealwright.edge.webapi.url.Url;

/** What the requests of a batch have made so far, by their content ids. */
public final class ContentIds {
    private final Map<String, String> addresses = new HashMap<>();

    /** Shape: the address as in {@code accounts(id)} or absolute. */
    void made(@Nullable String id, String address) {
        if (id != null) {
            addresses.put(id, address);
        }
    }

    /** The path with the record in place of a content id that it begins with. */
    public ResourcePath resolved(ResourcePath path) {
        if (path.isRoot() || !(path.segments().getFirst() instanceof Segment.ContentId(var id))) {
            return path;
        }
        var segments = new ArrayList<>(Url.reference(address(id)).segments());
        segments.addAll(path.segments().subList(1, path.segments().size()));
        return new ResourcePath(segments);
    }

    private String address(String id) {
        var address = addresses.get(id);
        if (address == null) {
            throw new Fault.Malformed(WebApiError.BATCH_CONTENT_ID_UNKNOWN, null, Map.of("id", id));
        }
        return address;
    }
}
