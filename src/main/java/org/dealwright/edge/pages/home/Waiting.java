package org.dealwright.edge.pages.home;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Relationship;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.DayPage;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.work.activity.ActivityPointer;

/** Records that wait for the reader though no activity says so: deals without a next step, neglected deals, leads that nobody has claimed. */
final class Waiting {
    private static final int FEW = 25, OPEN = 0;
    private final Visit visit;
    private final String back;

    /** @param back the address to come back to from what is done at once */
    Waiting(Visit visit, String back) {
        this.visit = visit;
        this.back = back;
    }

    private boolean reads(RecordType type) {
        return visit.reader().guard().standing().holds(type, Privilege.READ) && visit.reader().guard().standing().holds(ActivityPointer.TYPE, Privilege.READ);
    }

    private Relationship activities(RecordType type) {
        return visit.registry().children(type).stream().filter(each -> each.child() == ActivityPointer.TYPE
                && each.lookup() == ActivityPointer.COMMON.regarding()).findFirst().orElseThrow();
    }

    /** Something is planned on it, for later than now. */
    private Predicate ahead(RecordType type) {
        return new Predicate.Exists(activities(type), Predicate.all(Todos.open(),
                new Predicate.Compare(Path.of(ActivityPointer.COMMON.due()), Operator.GT, visit.clock().instant())));
    }

    private static Query deals() {
        return Query.of(Opportunity.TYPE).select(Opportunity.TOPIC, Opportunity.CUSTOMER, Opportunity.ESTIMATED_REVENUE, Opportunity.CURRENCY,
                Opportunity.STAGE, Opportunity.TYPE.modifiedOn())
                .where(Predicate.eq(Opportunity.TYPE.state(), Opportunity.State.OPEN.number())).where(Predicate.mine(Opportunity.TYPE.owner()));
    }

    /** Open deals of the reader with nothing planned, the soonest close first. */
    List<DayPage.Todo> withoutStep() {
        if (!reads(Opportunity.TYPE)) {
            return List.of();
        }
        return visit.reader().rows(deals().where(new Predicate.Not(new Predicate.Exists(activities(Opportunity.TYPE), Todos.open())))
                .sort(Sort.ascending(Opportunity.ESTIMATED_CLOSE)).limit(FEW)).stream().map(deal -> deal(deal, visit.text("work.next.nostep"))).toList();
    }

    /** Those that have only what is late, and have not changed for longer than their stage allows; the oldest first. */
    List<DayPage.Todo> neglected() {
        if (!reads(Opportunity.TYPE)) {
            return List.of();
        }
        var now = visit.clock().instant();
        return visit.reader().rows(deals().where(new Neglect(visit).predicate())
                .where(new Predicate.Exists(activities(Opportunity.TYPE), Todos.open())).where(new Predicate.Not(ahead(Opportunity.TYPE)))
                .sort(Sort.ascending(Opportunity.TYPE.modifiedOn())).limit(FEW)).stream().map(deal -> deal(deal, visit.text("work.next.rotting", "days",
                        ChronoUnit.DAYS.between(deal.require(Opportunity.TYPE.modifiedOn()), now)))).toList();
    }

    private DayPage.Todo deal(Row deal, String why) {
        var href = Found.href(deal);
        var plan = Verb.ask("plan", visit.text("ui.day.plan"), "plus", "/tasks/new?quick=true&regardingobjectid=opportunity/" + deal.id() + "&back=" + encoded())
                .on("d");
        return new DayPage.Todo(deal.id().toString(), href, why, true, Icons.of(Opportunity.TYPE), deal.name(),
                Objects.requireNonNullElse(deal.label(Opportunity.CUSTOMER), ""), new Present(visit).plain(deal, Opportunity.ESTIMATED_REVENUE), null,
                verbs(plan, deal));
    }

    /** Leads of the reader's teams that are no one person's yet, the newest first. */
    List<DayPage.Todo> unclaimed() {
        if (!reads(Lead.TYPE)) {
            return List.of();
        }
        var owner = Lead.TYPE.owner();
        return visit.reader().rows(Query.of(Lead.TYPE).select(Lead.TYPE.primaryName(), Lead.TOPIC, Lead.COMPANY, Lead.TYPE.createdOn())
                .where(Predicate.eq(Lead.TYPE.state(), OPEN)).where(new Predicate.IsMe(Path.of(owner), true))
                .where(new Predicate.Not(Predicate.mine(owner))).where(new Predicate.Not(ahead(Lead.TYPE)))
                .sort(Sort.descending(Lead.TYPE.createdOn())).limit(FEW)).stream().map(this::lead).toList();
    }

    private DayPage.Todo lead(Row lead) {
        var claim = Verb.act("claim", visit.text("work.next.claim"), "assign",
                visit.post("/next/claim?what=leads/" + lead.id() + "&back=" + encoded())).on("d");
        var about = Objects.requireNonNullElse(lead.get(Lead.TOPIC), "") + (lead.get(Lead.COMPANY) == null ? "" : " · " + lead.get(Lead.COMPANY));
        return new DayPage.Todo(lead.id().toString(), Found.href(lead), visit.text("work.next.unclaimed"), false, Icons.of(Lead.TYPE), lead.name(), about,
                visit.formats().relative(lead.require(Lead.TYPE.createdOn()), visit.clock().instant()), null, verbs(claim, lead));
    }

    private List<Verb> verbs(Verb first, Row row) {
        var verbs = new ArrayList<Verb>();
        verbs.add(first);
        verbs.add(Verb.ask("snooze", visit.text("ui.day.snooze"), "snooze", "/next/snooze?what=" + Found.href(row).substring(1) + "&back=" + encoded())
                .on("s"));
        verbs.add(Verb.go("open-" + row.id(), visit.text("ui.open"), null, Found.href(row)).on("Enter"));
        return verbs;
    }

    private String encoded() {
        return URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
