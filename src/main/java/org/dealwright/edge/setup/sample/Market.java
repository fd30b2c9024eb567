package org.dealwright.edge.setup.sample;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.opportunity.MoveOpportunity;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.work.activity.Appointment;
import org.dealwright.work.activity.PhoneCall;
import org.dealwright.work.activity.Task;

/** Whom Nordkamm sells to: distributors, their people, what they want, and what is planned with them. */
final class Market {
    private final Records records;
    private final Map<String, Ref> people;
    private final MoveOpportunity move;
    private final List<Integer> stages = new ArrayList<>();
    private final Random random = new Random(20260310);

    Market(Records records, Map<String, Ref> people, MoveOpportunity move) {
        this.records = records;
        this.people = people;
        this.move = move;
    }

    int fill(Ref priceList) {
        rivals();
        var accounts = records.createAll(Firms.ALL.stream().map(this::account).toList());
        var contacts = records.createAll(contacts(accounts));
        var deals = records.createAll(deals(accounts, contacts, priceList));
        for (int i = 0; i < deals.size(); i++) {
            if (stages.get(i) > 0) {
                records.perform(move, new MoveOpportunity.Input(deals.get(i).id(), stages.get(i)));
            }
        }
        var leads = records.createAll(leads());
        return accounts.size() + contacts.size() + deals.size() + leads.size() + plans(deals, leads);
    }

    private Ref owner(int index) {
        return Objects.requireNonNull(people.get(Cast.SELLERS.get(index % Cast.SELLERS.size()).last()));
    }

    private void rivals() {
        records.createAll(List.of(
                Values.of(Competitor.TYPE).set(Competitor.NAME, "AlpinTek").set(Competitor.KEY_PRODUCT, "Helmets, 6 % cheaper").set(Competitor.WEBSITE, "https://alpintek.example"),
                Values.of(Competitor.TYPE).set(Competitor.NAME, "Summit & Rope").set(Competitor.KEY_PRODUCT, "Ropes with ten years of warranty"),
                Values.of(Competitor.TYPE).set(Competitor.NAME, "Yeti Works").set(Competitor.KEY_PRODUCT, "Rescue tents")));
    }

    private Values account(Firms firm) {
        var index = Firms.ALL.indexOf(firm);
        return Values.of(Account.TYPE).set(Account.NAME, firm.name()).set(Account.NUMBER, "N-%04d".formatted(1001 + index)).set(Account.RELATIONSHIP, 3)
                .set(Account.ADDRESS.city(), firm.city()).set(Account.ADDRESS.country(), firm.country()).set(Account.EMAIL, "office@" + firm.domain())
                .set(Account.WEBSITE, "https://www." + firm.domain()).set(Account.EMPLOYEES, 5 + random.nextInt(400))
                .set(Account.TYPE.owner(), owner(index));
    }

    private List<Values> contacts(List<Ref> accounts) {
        var all = new ArrayList<Values>();
        for (int i = 0; i < accounts.size(); i++) {
            for (var person : Firms.ALL.get(i).people()) {
                var name = person.split(" ", 2);
                all.add(Values.of(Contact.TYPE).set(Contact.NAME.first(), name[0]).set(Contact.NAME.last(), name[1]).set(Contact.COMPANY, accounts.get(i))
                        .set(Contact.JOB_TITLE, all.size() % 2 == 0 ? "Head of purchasing" : "Managing director")
                        .set(Contact.EMAIL, "person" + (all.size() + 1) + "@" + Firms.ALL.get(i).domain()).set(Contact.TYPE.owner(), owner(i)));
            }
        }
        return all;
    }

    private List<Values> deals(List<Ref> accounts, List<Ref> contacts, Ref priceList) {
        var all = new ArrayList<Values>();
        for (int i = 0; i < 56; i++) {
            var firm = i % accounts.size();
            var stage = Math.min(3, random.nextInt(5));
            stages.add(stage);
            var wish = Wishes.DEALS.get(i % Wishes.DEALS.size());
            all.add(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, wish + (i < Wishes.DEALS.size() ? "" : ", " + Firms.ALL.get(firm).city()))
                    .set(Opportunity.ACCOUNT, accounts.get(firm)).set(Opportunity.CONTACT, contacts.get((firm * 2) % contacts.size()))
                    .set(Opportunity.PRICE_LIST, priceList)
                    .set(Opportunity.ESTIMATED_REVENUE, BigDecimal.valueOf(2_000 + random.nextInt(180) * 750L))
                    .set(Opportunity.ESTIMATED_CLOSE, records.today().plusDays(random.nextInt(120) - 12L))
                    .set(Opportunity.PROBABILITY, List.of(10, 25, 50, 80).get(stage)).set(Opportunity.RATING, 1 + random.nextInt(3))
                    .set(Opportunity.BUDGET, BigDecimal.valueOf(5_000 + random.nextInt(100) * 1_000L)).set(Opportunity.TYPE.owner(), owner(firm)));
        }
        return all;
    }

    private List<Values> leads() {
        var all = new ArrayList<Values>();
        for (int i = 0; i < Wishes.PEOPLE.size(); i++) {
            var person = Wishes.PEOPLE.get(i).split("; ");
            all.add(Values.of(Lead.TYPE).set(Lead.NAME.first(), person[0]).set(Lead.NAME.last(), person[1]).set(Lead.COMPANY, person[2]).set(Lead.TOPIC, person[3])
                    .set(Lead.EMAIL, "hello@" + Cast.plain(person[2]) + "lead" + (i + 1) + ".example").set(Lead.SOURCE, List.of(8, 7, 4, 3).get(random.nextInt(4)))
                    .set(Lead.RATING, 1 + random.nextInt(3)).set(Lead.VALUE, BigDecimal.valueOf(1_000 + random.nextInt(90) * 1_000L))
                    .set(Lead.CLOSES_ON, records.today().plusDays(20L + random.nextInt(90))).set(Lead.TYPE.owner(), owner(i)));
        }
        return all;
    }

    /** Calls, tasks and meetings some days before and after today; some deals have none, which is what the seller should see. */
    private int plans(List<Ref> deals, List<Ref> leads) {
        var tasks = new ArrayList<Values>();
        var calls = new ArrayList<Values>();
        var meetings = new ArrayList<Values>();
        for (int i = 0; i < deals.size(); i++) {
            var at = records.today().plusDays(random.nextInt(12) - 3L).atTime(LocalTime.of(8 + random.nextInt(9), 30 * random.nextInt(2)))
                    .atZone(records.actor().zone()).toInstant();
            var about = i % 3 == 2 ? leads.get(i % leads.size()) : deals.get(i);
            switch (i % 4) {
                case 0 -> calls.add(Values.of(PhoneCall.TYPE).set(PhoneCall.COMMON.subject(), "Call about the delivery date").set(PhoneCall.COMMON.regarding(), about)
                        .set(PhoneCall.COMMON.due(), at).set(PhoneCall.TYPE.owner(), owner(i)));
                case 1 -> tasks.add(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Send the size table").set(Task.COMMON.regarding(), about)
                        .set(Task.COMMON.due(), at).set(Task.TYPE.owner(), owner(i)));
                case 2 -> meetings.add(Values.of(Appointment.TYPE).set(Appointment.COMMON.subject(), "Show the samples").set(Appointment.COMMON.regarding(), about)
                        .set(Appointment.COMMON.start(), at).set(Appointment.COMMON.due(), at.plusSeconds(3600)).set(Appointment.TYPE.owner(), owner(i)));
                default -> { }
            }
        }
        records.createAll(tasks);
        records.createAll(calls);
        records.createAll(meetings);
        return tasks.size() + calls.size() + meetings.size();
    }
}
