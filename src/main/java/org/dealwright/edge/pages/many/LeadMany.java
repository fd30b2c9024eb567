package org.dealwright.edge.pages.many;

import java.util.List;
import java.util.function.Predicate;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.verb.Occasion;
import org.dealwright.edge.pages.verb.Reasons;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.sales.lead.DisqualifyLead;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.lead.QualifyAsKnown;
import org.dealwright.sales.lead.QualifyLead;
import org.dealwright.sales.lead.ReactivateLead;
import org.dealwright.sales.lead.UndoQualification;

/** Leads are qualified with one press, or with a choice for all; disqualified with one reason; taken up again. */
@Component
@Order(1)
final class LeadMany implements ManyDeeds {
    private static final Predicate<RecordType> LEADS = Lead.TYPE::equals;
    private static final Predicate<Row> OPEN = row -> row.require(Lead.TYPE.state()) == Lead.State.OPEN.number();
    private final QualifyAsKnown qualify;
    private final UndoQualification undo;
    private final DisqualifyLead disqualify;
    private final ReactivateLead reactivate;

    LeadMany(QualifyAsKnown qualify, UndoQualification undo, DisqualifyLead disqualify, ReactivateLead reactivate) {
        this.qualify = qualify;
        this.undo = undo;
        this.disqualify = disqualify;
        this.reactivate = reactivate;
    }

    @Override
    public List<ManyDeed> deeds() {
        return List.of(
                ManyDeed.of("qualify", "QualifyLead", "check", LEADS, on -> qualify(on, true, true, true)).when(OPEN).takenBackBy("undoqualify"),
                ManyDeed.of("disqualify", "DisqualifyLead", "ban", LEADS, on -> on.run(disqualify, new DisqualifyLead.Input(on.row().id(), on.number("status"))))
                        .when(OPEN).asking(on -> List.of(Reasons.of(on, Lead.TYPE, Lead.State.DISQUALIFIED), on.remark("ui.ask.disqualify"))),
                ManyDeed.of("qualifywith", "QualifyLeadWith", "check", LEADS,
                        on -> qualify(on, on.isTicked("account"), on.isTicked("contact"), on.isTicked("deal"))).when(OPEN).quiet().asking(LeadMany::choices)
                        .takenBackBy("undoqualify"),
                ManyDeed.of("reactivate", "ReactivateLead", "again", LEADS, on -> on.run(reactivate, ReactivateLead.Input.of(on.row().id())))
                        .when(OPEN.negate()).quiet());
    }

    @Override
    public List<ManyDeed> hidden() {
        return List.of(ManyDeed.of("undoqualify", "UndoQualification", "undo", LEADS, on -> on.run(undo, new UndoQualification.Input(on.row().id()))));
    }

    private static List<Dialog.Part> choices(Occasion on) {
        var ticks = List.of(tick(on, "account", "ui.ask.account"), tick(on, "contact", "ui.ask.contact"), tick(on, "deal", "ui.ask.opportunity"));
        return List.of(new Dialog.Part.Inputs(null, null, ticks), on.remark("many.qualify"));
    }

    private static Input tick(Occasion on, String name, String key) {
        var label = on.visit().text(key);
        return Input.of("i-" + name, name, label, new Editor.YesNo(true, on.visit().text("many.create")));
    }

    private void qualify(Occasion on, boolean account, boolean contact, boolean deal) {
        on.run(qualify, new QualifyLead.Input(on.row().id(), account, contact, deal, null, null, -1, null));
    }
}
