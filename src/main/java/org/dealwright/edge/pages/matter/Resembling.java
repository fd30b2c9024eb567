package org.dealwright.edge.pages.matter;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.lookup.Candidates;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

/** Customers and people who may be those of a lead already. */
final class Resembling {
    private static final int FEW = 2;
    private final Visit visit;

    Resembling(Visit visit) {
        this.visit = visit;
    }

    @Nullable Panel panel(Row lead) {
        var items = new ArrayList<Panel.Item>();
        if (lead.get(Lead.ACCOUNT) == null) {
            like(Account.TYPE, lead, Lead.COMPANY).forEach(row -> items.add(item(row, Face.firm(row.name()))));
        }
        if (lead.get(Lead.CONTACT) == null) {
            like(Contact.TYPE, lead, Lead.TYPE.primaryName()).forEach(row -> items.add(item(row, Face.person(row.name()))));
        }
        return items.isEmpty() ? null : Panel.of("resembling", visit.text("ui.matter.resembling"), Integer.toString(items.size()), items);
    }

    private List<Row> like(RecordType type, Row lead, Column<String> named) {
        var name = lead.get(named);
        return name == null || name.isBlank() || !visit.reader().guard().standing().holds(type, Privilege.READ) ? List.of()
                : new Candidates(visit, type).rows(name.strip(), FEW);
    }

    private Panel.Item item(Row row, Face face) {
        return new Panel.Item(face, null, row.name(), visit.label(row.type()), Found.href(row), null, null);
    }
}
