package org.dealwright.sales.lead;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.History;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.work.process.Definitions;
import org.dealwright.work.process.Instances;

/** For a day: the lead is open again as it was, and what was created goes to the recycle bin. Refused where somebody has begun to work with that. */
@Component
public final class UndoQualification implements Action<UndoQualification.Input, Ref> {
    /** How long a qualification can be taken back. */
    public static final Duration LONGEST = Duration.ofDays(1);
    private static final int STORY = 200;
    private final Instances instances;

    UndoQualification(Instances instances) {
        this.instances = instances;
    }

    public record Input(UUID lead) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var lead = records.get(Lead.TYPE, input.lead());
        if (lead.require(Lead.TYPE.state()) != Lead.State.QUALIFIED.number()) {
            throw new Fault.Refused(LeadError.LEAD_NOT_QUALIFIED, Map.of("name", lead.name()));
        }
        var story = records.read().history(lead, STORY);
        var qualified = story.stream().filter(UndoQualification::isQualification).findFirst().filter(entry -> isInTime(entry.at(), records.now()))
                .orElseThrow(() -> new Fault.Refused(LeadError.UNDO_TOO_LATE, Map.of("name", lead.name())));
        var made = made(lead, qualified, records);
        refuseWhatIsInUse(lead, made, records);
        reopen(lead, qualified, story, records);
        made.stream().filter(row -> row.type().equals(Opportunity.TYPE)).forEach(deal -> instances.bringBack(deal.ref(), lead.ref(), records));
        made.forEach(row -> records.delete(records.get(row.type(), row.id())));
        return lead.ref();
    }

    /** Whether a qualification at one moment can be taken back at another, as far as the time goes. */
    public static boolean isInTime(Instant at, Instant now) {
        return !at.plus(LONGEST).isBefore(now);
    }

    private static boolean isQualification(History.Entry entry) {
        var state = entry.values().get(Lead.TYPE.state().name());
        return state != null && state.now() instanceof Number number && number.intValue() == Lead.State.QUALIFIED.number();
    }

    /** What the same action created, the deal first. */
    private static List<Row> made(Row lead, History.Entry qualified, Records records) {
        var made = new ArrayList<Row>();
        made.addAll(of(Opportunity.TYPE, Opportunity.ORIGINATING_LEAD, lead, qualified, records));
        made.addAll(of(Contact.TYPE, Contact.LEAD, lead, qualified, records));
        made.addAll(of(Account.TYPE, Account.LEAD, lead, qualified, records));
        return made;
    }

    private static List<Row> of(RecordType type, Column<Ref> origin, Row lead, History.Entry qualified, Records records) {
        return records.hold(type, Predicate.pointsAt(origin, lead.id())).stream().filter(row -> qualified.at().equals(row.get(type.createdOn()))).toList();
    }

    private static void refuseWhatIsInUse(Row lead, List<Row> made, Records records) {
        var own = new HashSet<>(Set.of(lead.id()));
        made.forEach(row -> own.add(row.id()));
        for (var row : made) {
            if (row.type().equals(Opportunity.TYPE) && row.require(Opportunity.TYPE.state()) != Opportunity.State.OPEN.number()) {
                throw new Fault.Refused(LeadError.UNDO_DEAL_CLOSED, Map.of("name", row.name()));
            }
            refuseWhatHangsOn(row, own, records);
        }
    }

    private static void refuseWhatHangsOn(Row row, Set<UUID> own, Records records) {
        for (var link : records.pointing(row.type(), Set.of(row.id()))) {
            if (link.cascade().delete() != Cascade.OnDelete.NOTHING && !Definitions.areInstances(link.child())
                    && records.hold(link.child(), Predicate.pointsAt(link.lookup(), row.id())).stream().anyMatch(child -> !own.contains(child.id()))) {
                throw new Fault.Refused(LeadError.UNDO_IN_USE, Map.of("name", row.name(), "type", link.child().name()));
            }
        }
    }

    /** With the reason that it had; what it came to point at by qualification is no longer its customer. */
    private static void reopen(Row lead, History.Entry qualified, List<History.Entry> story, Records records) {
        var values = Values.of(Lead.TYPE).set(Lead.OPPORTUNITY, null);
        for (var lookup : List.of(Lead.ACCOUNT, Lead.CONTACT)) {
            if (story.stream().filter(entry -> entry.action().equals(qualified.action())).anyMatch(entry -> wasEmpty(entry, lookup))) {
                values.set(lookup, null);
            }
        }
        var reason = qualified.values().get(Lead.TYPE.status().name());
        records.move(lead, Lead.State.OPEN.number(), reason != null && reason.old() instanceof Number was ? was.intValue() : -1, values);
    }

    private static boolean wasEmpty(History.Entry entry, Column<Ref> lookup) {
        var step = entry.values().get(lookup.name());
        return step != null && step.old() == null;
    }
}
