package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The way round the product. */
public record Rail(List<Group> groups, List<Link> pinned, @Nullable Link settings) {
    /** @param label null for the first group */
    public record Group(@Nullable String label, List<Link> links) {
    }

    /** @param phone whether it has a place in the bottom bar of a phone; at most four have; brief is the label as it fits there */
    public record Link(String href, String icon, String label, String brief, @Nullable String count, boolean current, boolean phone,
            @Nullable String shortcut) {
    }
}
