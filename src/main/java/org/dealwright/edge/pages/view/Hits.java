package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a lookup or the command menu found, best first, grouped; create stands last. */
public record Hits(String list, List<Group> groups, @Nullable Hit create, boolean searched) {
    /** @param label the record type or kind of command; null when there is only one */
    public record Group(@Nullable String label, List<Hit> hits) {
    }

    /** @param href where the command menu goes, null in a lookup */
    public record Hit(String value, String label, @Nullable String text, @Nullable Face face, @Nullable String icon, @Nullable String href,
            @Nullable String shortcut) {
    }

    public boolean empty() {
        return groups.stream().allMatch(group -> group.hits().isEmpty()) && create == null;
    }
}
