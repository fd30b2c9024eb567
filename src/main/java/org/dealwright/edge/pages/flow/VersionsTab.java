package org.dealwright.edge.pages.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.store.History;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Names;
import org.dealwright.edge.pages.record.TabContent;
import org.dealwright.edge.pages.view.Body;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.work.process.Drawing;
import org.dealwright.work.process.ProcessFlow;

/** Every version of a process that was published: when, by whom, what it changed; an older one can be taken back into the drawing. */
@Component
final class VersionsTab implements TabContent {
    static final String NAME = "versions";
    private static final int LOOKED_AT = 300;

    /**
     * One published version.
     *
     * @param before the drawing that it took the place of; null for the first
     */
    record Version(int number, History.Entry entry, @Nullable Drawing before, Drawing drawing) {
    }

    /** Newest first. */
    static List<Version> of(Visit visit, Row flow) {
        var versions = new ArrayList<Version>();
        for (var entry : visit.reader().history(flow, LOOKED_AT)) {
            var step = entry.values().get(ProcessFlow.PUBLISHED.name());
            if (step != null && step.now() instanceof String now) {
                var number = entry.values().get(ProcessFlow.VERSION.name());
                versions.add(new Version(number != null && number.now() instanceof Number count ? count.intValue() : 0, entry,
                        step.old() instanceof String old ? Drawing.read(old) : null, Drawing.read(now)));
            }
        }
        return versions;
    }

    @Override
    public List<String> tabs(Visit visit, Row row) {
        return row.type().equals(ProcessFlow.TYPE) ? List.of(NAME) : List.of();
    }

    @Override
    public Optional<Body> of(Visit visit, Row row, String tab) {
        return tab.equals(NAME) && !tabs(visit, row).isEmpty() ? Optional.of(body(visit, row)) : Optional.empty();
    }

    private static Body body(Visit visit, Row row) {
        var versions = of(visit, row);
        var people = Names.ofUsers(visit, versions.stream().map(version -> version.entry().actor()).toList());
        var mayWrite = visit.reader().guard().standing().holds(ProcessFlow.TYPE, Privilege.WRITE);
        var changes = new ArrayList<Body.Change>();
        for (var version : versions) {
            var who = people.of(version.entry().actor());
            var take = mayWrite && !changes.isEmpty() ? Verb.act("take", visit.text("flow.version.take", "version", version.number()), null,
                    visit.post(Found.href(row) + "/versions/" + version.number() + "/take")) : null;
            changes.add(new Body.Change("v" + version.number(), visit.formats().dateTime(version.entry().at()), version.entry().at().toString(), who, Face.person(who),
                    visit.text("flow.version", "version", version.number()), null, DrawingChanges.between(visit, version.before(), version.drawing()), take));
        }
        return new Body.History(changes, null);
    }
}
