package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A new record, or many fields of one at once. */
public record FormPage(String title, @Nullable String lead, String back, String backLabel, Post post, String draft,
        @Nullable String version, List<String> faults, @Nullable LookAlikes alike, List<Group> groups, String save, @Nullable String saveAndNew) {
    /** Of something that can't be there twice. */
    public FormPage(String title, @Nullable String lead, String back, String backLabel, Post post, String draft, @Nullable String version,
            List<String> faults, List<Group> groups, String save, @Nullable String saveAndNew) {
        this(title, lead, back, backLabel, post, draft, version, faults, null, groups, save, saveAndNew);
    }

    public record Group(String label, List<Input> inputs) {
    }
}
