package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a role allows: a row a record type, a column a privilege, in each cell how far it reaches.
 * Shape: depths are single letters as roles are written, {@code -} for none.
 *
 * @param post where changes are sent; null for who may only look
 */
public record PrivilegeMatrix(@Nullable Post post, List<String> privileges, List<Depth> depths, List<Group> groups,
        List<Callout> callouts) {
    /** @param key the figure that sets it */
    public record Depth(String letter, String label, int key) {
    }

    public record Group(String label, List<Row> rows) {
    }

    /** @param letters of all privileges, as they are stored */
    public record Row(String type, String label, @Nullable String href, String letters, List<Cell> cells) {
    }

    /** @param choices the letters that it may take, in turn; empty where the privilege makes no sense */
    public record Cell(String letter, String label, String choices) {
    }

    public String label(String letter) {
        return depths.stream().filter(depth -> depth.letter().equals(letter)).map(Depth::label).findFirst().orElse(letter);
    }
}
