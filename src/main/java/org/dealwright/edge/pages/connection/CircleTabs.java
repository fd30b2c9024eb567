package org.dealwright.edge.pages.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.May;
import org.dealwright.edge.pages.record.TabContent;
import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.Body;
import org.dealwright.edge.pages.view.Grid;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.sales.connection.Circle;
import org.dealwright.sales.connection.Connection;
import org.dealwright.sales.connection.StockConnectionRoles;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.opportunity.Opportunity;

/** Stakeholders and sales team of a deal; on everything else whatever it is connected with. */
@Component
final class CircleTabs implements TabContent {
    static final String CONNECTIONS = "connections";
    private static final int MANY = 100, FIRST_WIDTH = 240, WIDTH = 180;

    @Override
    public List<String> tabs(Visit visit, Row row) {
        if (!Connection.connects(row.type()) || !visit.reader().guard().standing().holds(Connection.TYPE, Privilege.READ)) {
            return List.of();
        }
        return row.type().equals(Opportunity.TYPE) ? List.of(Circles.name(Circle.STAKEHOLDERS), Circles.name(Circle.SALES_TEAM))
                : row.type().equals(Lead.TYPE) ? List.of(Circles.name(Circle.STAKEHOLDERS)) : List.of(CONNECTIONS);
    }

    @Override
    public Optional<Body> of(Visit visit, Row row, String tab) {
        return tabs(visit, row).contains(tab) ? Optional.of(body(visit, row, tab)) : Optional.empty();
    }

    private static Body body(Visit visit, Row row, String tab) {
        var circle = Circles.of(tab).orElse(null);
        var where = circle == null ? Predicate.pointsAt(Connection.FROM, row.id()) : circle.around(row.id());
        var found = visit.reader().rows(Query.of(Connection.TYPE).select(Connection.NAME, Connection.TO, Connection.TO_ROLE, Connection.DESCRIPTION)
                .where(where).sort(Sort.ascending(Connection.NAME)).limit(MANY));
        var rows = new ArrayList<Grid.Row>();
        named(visit, row, circle, found).ifPresent(rows::add);
        found.forEach(each -> rows.add(line(visit, each)));
        var total = Integer.toString(rows.size());
        var mayChange = May.isOpen(row) && May.to(Privilege.WRITE, visit, row);
        return new Body.Related(new Grid("related", Found.href(row) + "?tab=" + tab, heads(visit), rows,
                new Grid.Paging(rows.isEmpty() ? 0 : 1, rows.size(), total, null, null, null), List.of(), mayChange ? bulk(visit, row, tab, circle) : null,
                rows.isEmpty() ? blank(visit, tab) : null), mayChange && circle != null ? add(visit, row, tab) : null, null);
    }

    /** The contact that the deal itself names is a stakeholder, be it said again or not. */
    private static Optional<Grid.Row> named(Visit visit, Row row, @Nullable Circle circle, List<Row> found) {
        var contact = circle != Circle.STAKEHOLDERS ? null : row.get(contact(row.type()));
        if (contact == null || found.stream().anyMatch(each -> contact.equals(each.get(Connection.TO)))) {
            return Optional.empty();
        }
        var name = row.label(contact(row.type()));
        return Optional.of(new Grid.Row(contact.id().toString(), Found.hrefOf(visit, contact), null, name == null ? "" : name, List.of(
                Grid.Cell.of(new Value.Text(name == null ? "" : name)), Grid.Cell.of(new Value.Text(visit.text("connectionrole.stakeholder"))),
                Grid.Cell.of(new Value.Text(visit.text("deal.people.named")))), false));
    }

    private static Column<Ref> contact(RecordType type) {
        return type.equals(Lead.TYPE) ? Lead.CONTACT : Opportunity.CONTACT;
    }

    private static List<Grid.Column> heads(Visit visit) {
        return List.of(new Grid.Column("name", visit.text("deal.people.name"), FIRST_WIDTH, false, Grid.Phone.FIRST, Grid.Sorted.NONE, null),
                new Grid.Column("role", visit.text("deal.people.role"), WIDTH, false, Grid.Phone.NEXT, Grid.Sorted.NONE, null),
                new Grid.Column("description", visit.text(Connection.DESCRIPTION.labelKey()), FIRST_WIDTH, false, Grid.Phone.NONE, Grid.Sorted.NONE, null));
    }

    private static Grid.Row line(Visit visit, Row each) {
        var who = each.require(Connection.TO);
        var role = each.get(Connection.TO_ROLE);
        var label = each.label(Connection.TO_ROLE);
        var text = each.get(Connection.DESCRIPTION);
        var decides = role != null && role.id().equals(StockConnectionRoles.DECISION_MAKER);
        Value shown = label == null ? new Value.Empty() : decides ? new Value.Choice(label, "star", Tone.GOOD) : new Value.Text(label);
        return new Grid.Row(each.id().toString(), Found.hrefOf(visit, who), null, each.name(), List.of(Grid.Cell.of(new Value.Text(each.name())),
                Grid.Cell.of(shown), Grid.Cell.of(text == null ? new Value.Empty() : new Value.Text(text))), false);
    }

    private static Grid.Bulk bulk(Visit visit, Row row, String tab, @Nullable Circle circle) {
        var remove = Verb.act("leave", visit.text("admin.unlink"), "x", visit.post(CircleController.href(row, tab) + "/leave"));
        var role = Verb.ask("role", visit.text("deal.people.change"), "edit", CircleController.href(row, tab) + "/role");
        return new Grid.Bulk(visit.csrf().token(), circle == null ? List.of(remove) : List.of(role, remove), List.of());
    }

    private static Verb add(Visit visit, Row row, String tab) {
        return Verb.ask("join", visit.text("deal.people.add." + tab), "plus", CircleController.href(row, tab));
    }

    private static Blank blank(Visit visit, String tab) {
        return new Blank("users", visit.text("deal.people.none." + tab), visit.text("deal.people.none." + tab + ".text"), null);
    }
}
