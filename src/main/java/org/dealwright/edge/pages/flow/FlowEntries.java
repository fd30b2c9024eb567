package org.dealwright.edge.pages.flow;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.settings.Entries;
import org.dealwright.work.process.ProcessFlow;

/** The processes, on the page of settings. */
@Component
final class FlowEntries implements Entries {
    @Override
    public List<Entry> of(Visit visit) {
        return !visit.reader().guard().standing().holds(ProcessFlow.TYPE, Privilege.WRITE) ? List.of() : List.of(Entry.of(Topic.COMPANY, "stage",
                visit.plural(ProcessFlow.TYPE), visit.text("admin.settings.workflow"), "/workflows"),
                Entry.of(Topic.COMPANY, "help", visit.text("flow.guide"), visit.text("flow.guide.entry"), GuideController.ADDRESS));
    }
}
