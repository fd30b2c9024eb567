package org.dealwright.edge.pages.settings;

import java.util.List;

import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.SettingsPage;

/** What one area brings to the page of settings: a bean. An entry that the reader may not use is left out. */
public interface Entries {
    /** Which part of the page, in this order. */
    enum Topic {
        PEOPLE, CATALOGUE, COMPANY, DATA
    }

    List<Entry> of(Visit visit);

    /** An entry and where it stands. */
    record Entry(Topic topic, SettingsPage.Item item) {
        public static Entry of(Topic topic, String icon, String title, String text, String href) {
            return new Entry(topic, new SettingsPage.Item(icon, title, text, href));
        }
    }
}
