package org.dealwright.edge.pages.view;

import java.util.List;

/** The way to everything that is kept in order in one place, by topic. */
public record SettingsPage(String title, String lead, List<Topic> topics) {
    public record Topic(String id, String title, List<Item> items) {
    }

    /** @param text what is found there */
    public record Item(String icon, String title, String text, String href) {
    }
}
