package org.dealwright.edge.webapi.url;

import java.util.List;

/** The path below the service root; no segments: the root itself. */
public record ResourcePath(List<Segment> segments) {
    public ResourcePath {
        segments = List.copyOf(segments);
    }

    public static ResourcePath of(Segment... segments) {
        return new ResourcePath(List.of(segments));
    }

    public boolean isRoot() {
        return segments.isEmpty();
    }
}
