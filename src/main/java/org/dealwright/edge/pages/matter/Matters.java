package org.dealwright.edge.pages.matter;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.alike.Alikes;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.record.SidePanels;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.sales.invoice.Invoice;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.sales.quote.Quote;
import org.dealwright.work.process.ProcessBars;

/** Which panels stand beside which record. The page shows one that fetches them all. */
@Component
final class Matters implements SidePanels {
    private static final Set<RecordType> TYPES = Set.of(Lead.TYPE, Opportunity.TYPE, Account.TYPE, Contact.TYPE);
    private final ProcessBars bars;
    private final Alikes alikes;

    Matters(ProcessBars bars, Alikes alikes) {
        this.alikes = alikes;
        this.bars = bars;
    }

    @Override
    public List<Panel> of(Visit visit, Row row) {
        return TYPES.contains(row.type()) ? List.of(Panel.later("matters-all", visit.text("ui.record.matters"), Found.href(row) + "/matters"))
                : List.of();
    }

    List<Panel> panels(Visit visit, Row row) {
        var name = row.type().name();
        return Stream.<@Nullable Panel>of(switch (name) {
            case "lead" -> lead(visit, row);
            case "opportunity" -> deal(visit, row);
            case "account" -> customer(visit, row, Account.TYPE);
            case "contact" -> customer(visit, row, Contact.TYPE);
            default -> new @Nullable Panel[0];
        }).filter(Objects::nonNull).map(Panel.class::cast).toList();
    }

    private @Nullable Panel[] lead(Visit visit, Row row) {
        return new @Nullable Panel[] {new Missing(visit, bars).panel(row), new Contacting(visit).panel(row), alike(visit, row),
            new Resembling(visit).panel(row)};
    }

    private @Nullable Panel[] deal(Visit visit, Row row) {
        var rows = new Beside(visit, row);
        return new @Nullable Panel[] {new Missing(visit, bars).panel(row), new Contacting(visit).panel(row),
            rows.of("quotes", Quote.TYPE, Quote.OPPORTUNITY, Predicate.in(Quote.TYPE.state(), List.of(Quote.State.DRAFT.number(),
                    Quote.State.ACTIVE.number()))),
            rows.linked("competitors", "opportunitycompetitors_association"),
            rows.won(), new SimilarWon(visit, row).panel()};
    }

    private @Nullable Panel[] customer(Visit visit, Row row, RecordType type) {
        var rows = new Beside(visit, row);
        var account = type.equals(Account.TYPE);
        return new @Nullable Panel[] {new Contacting(visit).panel(row), alike(visit, row),
            rows.of("deals", Opportunity.TYPE, account ? Opportunity.ACCOUNT : Opportunity.CONTACT,
                    Predicate.eq(Opportunity.TYPE.state(), Opportunity.State.OPEN.number())),
            account ? rows.of("people", Contact.TYPE, Contact.COMPANY, Predicate.everything()) : null,
            rows.of("unpaid", Invoice.TYPE, account ? Invoice.ACCOUNT : Invoice.CONTACT,
                    Predicate.eq(Invoice.TYPE.state(), Invoice.State.ACTIVE.number()))};
    }

    /** Of records that are in use: those that are closed or rest are not merged. */
    private @Nullable Panel alike(Visit visit, Row row) {
        var open = row.type().lifecycle().orElseThrow().initialState() == row.require(row.type().state());
        var items = open ? alikes.of(visit, row) : List.<Panel.Item>of();
        return items.isEmpty() ? null : Panel.of("alike", visit.text("alike.panel"), Integer.toString(items.size()), items);
    }
}
