package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Records that look like the one that is typed; asks anew as one types.
 *
 * @param href what is typed is sent there
 * @param anyway the words of a button that saves all the same; null as long as nothing stopped the saving
 */
public record LookAlikes(String href, String title, List<Panel.Item> items, @Nullable String anyway) {
}
