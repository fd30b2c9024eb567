package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One record. */
public record RecordPage(RecordHead head, @Nullable Process process, List<Callout> callouts, List<Tab> tabs, Body body, @Nullable Feed feed,
        List<Panel> panels) {
    public boolean wide() {
        return !(body instanceof Body.Form) || (feed == null && panels.isEmpty());
    }
}
