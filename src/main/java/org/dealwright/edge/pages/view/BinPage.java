package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The recycle bin. Shape: items are deletions, newest first; more leads to older ones. */
public record BinPage(String title, String summary, CardsPage.Back back, String typed, List<Option> types, List<Panel.Item> items,
        Blank blank,
        @Nullable String more) {
}
