package org.dealwright.edge.pages.verb;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.lookup.Candidates;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.present.Raw;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Dialog.Pick;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.sales.lead.DisqualifyLead;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.lead.QualifyLead;
import org.dealwright.sales.lead.ReactivateLead;
import org.dealwright.sales.lead.UndoQualification;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

/** What can be done with leads. */
@Component
final class LeadDeeds implements Deeds {
    private static final int MATCHES = 3;
    private static final List<Column<?>> OF_DEAL = List.of(Opportunity.TOPIC, Opportunity.ESTIMATED_REVENUE, Opportunity.ESTIMATED_CLOSE);
    private final QualifyLead qualify;
    private final DisqualifyLead disqualify;
    private final ReactivateLead reactivate;
    private final UpdateRecord update;
    private final UndoQualification undo;
    private final LeadMatches matches;
    private final Clock clock;

    LeadDeeds(QualifyLead qualify, DisqualifyLead disqualify, ReactivateLead reactivate, UpdateRecord update, UndoQualification undo, LeadMatches matches, Clock clock) {
        this.clock = clock;
        this.undo = undo;
        this.matches = matches;
        this.qualify = qualify;
        this.disqualify = disqualify;
        this.reactivate = reactivate;
        this.update = update;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of("disqualify", "DisqualifyLead", "ban", Lead.TYPE, this::disqualified).in(Lead.State.OPEN).loud()
                        .asking(on -> List.of(Reasons.of(on, Lead.TYPE, Lead.State.DISQUALIFIED), on.remark("ui.ask.disqualify"))),
                Deed.of("qualify", "QualifyLead", "check", Lead.TYPE, this::qualified).in(Lead.State.OPEN).first()
                        .asking(this::choices),
                Deed.of("undoqualify", "UndoQualification", "undo", Lead.TYPE, this::taken).in(Lead.State.QUALIFIED)
                        .when(this::isFresh).loud().asking(on -> List.of(on.remark("lead.undo.what"))),
                Deed.of("reactivate", "ReactivateLead", "again", Lead.TYPE, on ->
                        Found.hrefOf(on.visit(), on.run(reactivate, ReactivateLead.Input.of(on.row().id()))))
                        .in(Lead.State.QUALIFIED, Lead.State.DISQUALIFIED).loud());
    }

    private String disqualified(Occasion on) {
        on.run(disqualify, new DisqualifyLead.Input(on.row().id(), on.number("status")));
        return Found.href(on.row());
    }

    /** A qualified lead is read-only, so it was last written when it was qualified. */
    private boolean isFresh(Row lead) {
        return UndoQualification.isInTime(lead.require(Lead.TYPE.modifiedOn()), clock.instant());
    }

    private String taken(Occasion on) {
        on.run(undo, new UndoQualification.Input(on.row().id()));
        return Found.href(on.row());
    }

    private List<Dialog.Part> choices(Occasion on) {
        var lead = on.row();
        var deals = List.of(new Pick("new", on.visit().text("ui.ask.create", "name", text(lead, Lead.TOPIC)), null, null, null, null, true),
                new Pick("none", on.visit().text("ui.ask.nodeal"), null, null, null, null, false));
        var person = (text(lead, Lead.NAME.first()) + " " + text(lead, Lead.NAME.last())).strip();
        var parts = new ArrayList<Dialog.Part>(matches.leads(on));
        parts.addAll(List.of(
                new Dialog.Part.Picks(on.visit().text("ui.ask.account"), "customer", null, "account", false,
                picks(on, Account.TYPE, Lead.ACCOUNT, text(lead, Lead.COMPANY))),
                new Dialog.Part.Picks(on.visit().text("ui.ask.contact"), "user", null, "contact", false,
                        picks(on, Contact.TYPE, Lead.CONTACT, person)),
                new Dialog.Part.Picks(on.visit().text("ui.ask.opportunity"), "opp", null, "deal", false, deals),
                new Dialog.Part.Inputs(null, null, inputs(on)),
                matches.shown(on),
                on.remark("ui.ask.qualify")));
        return parts;
    }

    /** What the deal begins with, as the lead has it. */
    private static List<Input> inputs(Occasion on) {
        var raw = new Raw(on.visit());
        return List.of(on.input(Opportunity.TYPE, Opportunity.TOPIC, raw.of(on.row(), Lead.TOPIC)).across(),
                on.input(Opportunity.TYPE, Opportunity.ESTIMATED_REVENUE, raw.of(on.row(), Lead.VALUE)),
                on.input(Opportunity.TYPE, Opportunity.ESTIMATED_CLOSE, raw.of(on.row(), Lead.CLOSES_ON)));
    }

    private static String text(Row lead, Column<String> column) {
        var text = lead.get(column);
        return text == null ? "" : text.strip();
    }

    /** The one that the lead names; else those of a like name, a new one, or none. */
    private List<Pick> picks(Occasion on, RecordType type, Column<Ref> lookup, String name) {
        var visit = on.visit();
        var named = on.row().get(lookup);
        if (named != null) {
            var label = visit.text("ui.ask.keep", "name", String.valueOf(on.row().label(lookup)));
            return List.of(new Pick("keep", label, null, Face.firm(label), null, null, true));
        }
        var alike = matches.of(on, type);
        var known = new ArrayList<>(alike);
        if (!name.isEmpty() && visit.reader().guard().standing().holds(type, Privilege.READ)) {
            new Candidates(visit, type).rows(name, MATCHES).stream().filter(row -> alike.stream().noneMatch(other -> other.id().equals(row.id()))).forEach(known::add);
        }
        var same = !alike.isEmpty() ? alike.getFirst() : known.stream().filter(row -> row.name().equalsIgnoreCase(name)).findFirst().orElse(null);
        var picks = new ArrayList<Pick>();
        known.forEach(row -> picks.add(new Pick(type.name() + "/" + row.id(), visit.text("ui.ask.keep", "name", row.name()), about(visit, row),
                Face.firm(row.name()), null, null, row == same)));
        if (!name.isEmpty()) {
            picks.add(new Pick("new", visit.text("ui.ask.create", "name", name), null, Face.firm("+"), null, null, same == null));
        }
        picks.add(new Pick("none", visit.text("ui.ask.nobody"), null, null, null, null, picks.isEmpty()));
        return picks;
    }

    /** What tells a record from its namesakes. */
    private static @Nullable String about(Visit visit, Row row) {
        var present = new Present(visit);
        var text = visit.registry().form(row.type()).header().stream().filter(row::has).map(column -> present.plain(row, column))
                .filter(word -> !word.isBlank()).collect(Collectors.joining(" · "));
        return text.isEmpty() ? null : text;
    }

    private String qualified(Occasion on) {
        var account = on.sent("account");
        var contact = on.sent("contact");
        var wishes = new QualifyLead.Input(on.row().id(), account.equals("new"), contact.equals("new"), !on.sent("deal").equals("none"),
                null, null, -1, null);
        var outcome = on.run(matches.qualify(update, qualify), new QualifyChosen.Input(wishes, chosen(Account.TYPE, account),
                chosen(Contact.TYPE, contact), on.read(Opportunity.TYPE, OF_DEAL), matches.wereShown(on)));
        return outcome.created().stream().filter(ref -> ref.type().equals(Opportunity.TYPE.name())).findFirst()
                .map(ref -> Found.hrefOf(on.visit(), ref))
                .orElse(Found.href(on.row()));
    }

    private static @Nullable Ref chosen(RecordType type, String sent) {
        return sent.matches(type.name() + "/[0-9a-f-]{36}") ? type.ref(UUID.fromString(sent.substring(type.name().length() + 1))) : null;
    }
}
