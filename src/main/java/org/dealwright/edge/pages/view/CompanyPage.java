package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The company and its settings, beside what its documents will look like at the top. */
public record CompanyPage(String title, String lead, String back, String backLabel, List<Verb> verbs, List<Section> sections, Letterhead letterhead) {
    /**
     * The top of a document.
     *
     * @param logo its address; null where there is none
     * @param upload null for who may not change it
     */
    public record Letterhead(String title, String name, @Nullable String logo, List<String> lines, @Nullable Upload upload, @Nullable Verb remove) {
    }

    /** Takes a picture. */
    public record Upload(Post post, String label, String help, String send) {
    }
}
