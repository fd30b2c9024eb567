package org.dealwright.edge.pages.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.sales.lead.ConvertActivityToLead;
import org.dealwright.sales.lead.ConvertActivityToOpportunity;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.work.activity.ActivityParty;
import org.dealwright.work.activity.Email;
import org.dealwright.work.activity.PhoneCall;

/** What comes of an activity: a lead of somebody new, or a deal with a known customer. */
@Component
final class ConvertDeeds implements Deeds {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;\"]+@[^\\s<>,;\"]+");
    private static final String COMPLETES = "completes";
    private static final List<Column<?>> OF_LEAD = List.of(Lead.NAME.first(), Lead.NAME.last(), Lead.COMPANY, Lead.EMAIL, Lead.PHONE);
    private final ConvertActivityToLead toLead;
    private final ConvertActivityToOpportunity toDeal;

    ConvertDeeds(ConvertActivityToLead toLead, ConvertActivityToOpportunity toDeal) {
        this.toLead = toLead;
        this.toDeal = toDeal;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of("tolead", "ConvertActivityToLead", "lead", ActivityDeeds::isKind, this::lead).asking(ConvertDeeds::whose),
                Deed.of("todeal", "ConvertActivityToOpportunity", "opp", ActivityDeeds::isKind, this::deal).asking(ConvertDeeds::customer));
    }

    private static List<Dialog.Part> whose(Occasion on) {
        var sender = sender(on);
        var name = sender.name().strip();
        var cut = name.lastIndexOf(' ');
        var inputs = new ArrayList<Input>();
        inputs.add(on.input(Lead.TYPE, Lead.NAME.first(), Entered.text(cut < 0 ? "" : name.substring(0, cut))));
        inputs.add(on.input(Lead.TYPE, Lead.NAME.last(), Entered.text(name.substring(cut + 1))));
        inputs.add(on.input(Lead.TYPE, Lead.COMPANY, Entered.NOTHING));
        inputs.add(on.input(Lead.TYPE, Lead.EMAIL, Entered.text(sender.email())));
        inputs.add(on.input(Lead.TYPE, Lead.PHONE, Entered.text(sender.phone())));
        inputs.add(completes(on));
        return List.of(new Dialog.Part.Inputs(null, null, inputs), on.remark("lead.convert.lead"));
    }

    private static List<Dialog.Part> customer(Occasion on) {
        var customer = sender(on).customer();
        var initially = customer == null ? Entered.NOTHING
                : new Entered(List.of(customer.type() + "/" + customer.id()), "", on.visit().reader().get(on.visit().registry().type(customer.type()), customer.id()).name());
        return List.of(new Dialog.Part.Inputs(null, null, List.of(on.input(Opportunity.TYPE, Opportunity.CUSTOMER, initially).required(), completes(on))),
                on.remark("lead.convert.deal"));
    }

    private static Input completes(Occasion on) {
        return Input.of("i-" + COMPLETES, COMPLETES, on.visit().label(on.row().type()), new Editor.YesNo(!on.isSent() || on.isTicked(COMPLETES), on.visit().text("lead.convert.completes")));
    }

    /** Who began it, as far as it is known. */
    private record Sender(String name, String email, String phone, @Nullable Ref customer) {
    }

    /** The party that sent, called or was called; else what the activity itself says, then what it is regarding. */
    private static Sender sender(Occasion on) {
        var row = on.row();
        var said = said(row);
        var email = ADDRESS.matcher(said);
        var address = email.find() ? email.group() : "";
        var party = on.visit().reader().rows(Query.of(ActivityParty.TYPE).where(Predicate.pointsAt(ActivityParty.ACTIVITY, row.id()))).stream()
                .filter(each -> isCustomer(each.get(ActivityParty.PARTY))).findFirst().map(each -> each.get(ActivityParty.PARTY)).orElse(null);
        var regarding = row.get(row.type().<Ref>common("regardingobjectid"));
        var phone = row.type().equals(PhoneCall.TYPE) ? row.get(PhoneCall.PHONE_NUMBER) : null;
        return new Sender(said.replace("<" + address + ">", "").replace(address, "").replace("\"", ""), address, phone == null ? "" : phone,
                party != null ? party : isCustomer(regarding) ? regarding : null);
    }

    private static String said(Row row) {
        var sender = row.type().equals(Email.TYPE) ? row.get(Email.SENDER) : null;
        return sender == null ? "" : sender;
    }

    private static boolean isCustomer(@Nullable Ref party) {
        return party != null && (party.type().equals("account") || party.type().equals("contact"));
    }

    private String lead(Occasion on) {
        return Found.hrefOf(on.visit(), on.run(toLead, new ConvertActivityToLead.Input(on.ref(), on.read(Lead.TYPE, OF_LEAD), on.isTicked(COMPLETES))));
    }

    private String deal(Occasion on) {
        var customer = on.read(Opportunity.TYPE, List.of(Opportunity.CUSTOMER)).get(Opportunity.CUSTOMER);
        return Found.hrefOf(on.visit(), on.run(toDeal, new ConvertActivityToOpportunity.Input(on.ref(), customer, null, on.isTicked(COMPLETES))));
    }
}
