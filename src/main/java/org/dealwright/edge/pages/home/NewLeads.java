package org.dealwright.edge.pages.home;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.sales.lead.Lead;

/** The reader's open leads, newest first. */
final class NewLeads {
    private static final int FEW = 8, OPEN = 0;
    private final Visit visit;

    NewLeads(Visit visit) {
        this.visit = visit;
    }

    @Nullable Panel panel() {
        if (!visit.reader().guard().standing().holds(Lead.TYPE, Privilege.READ)) {
            return null;
        }
        var rows = visit.reader().rows(Query.of(Lead.TYPE).select(Lead.TYPE.primaryName(), Lead.TOPIC, Lead.COMPANY, Lead.TYPE.createdOn())
                .where(Predicate.eq(Lead.TYPE.state(), OPEN)).where(Predicate.mine(Lead.TYPE.owner()))
                .sort(Sort.descending(Lead.TYPE.createdOn())).limit(FEW + 1));
        return new Panel("leads", visit.text("ui.day.leads"), rows.size() > FEW ? FEW + "+" : Integer.toString(rows.size()), null,
                rows.stream().limit(FEW).map(this::item).toList(), null,
                new Blank("lead", visit.text("ui.day.leads.none"), visit.text("ui.day.leads.none.text"), null), null);
    }

    private Panel.Item item(Row row) {
        var about = Stream.of(row.get(Lead.TOPIC), row.get(Lead.COMPANY), visit.formats().relative(row.require(Lead.TYPE.createdOn()), visit.clock().instant()))
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
        var href = "/leads/" + row.id();
        return new Panel.Item(Face.person(row.name()), null, row.name(), about, href, null, Verb.go("lead-" + row.id(), visit.text("ui.open"), null, href));
    }
}
