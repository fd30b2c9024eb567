package org.dealwright.edge.setup.sample;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.DisqualifyLead;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.lead.QualifyLead;

/** People who have asked of late: most of them wait, some became deals, some came to nothing. */
final class Leads {
    private static final List<Integer> SOURCES = List.of(8, 7, 4, 3);
    private final Story story;
    private final Verbs verbs;
    private final Company company;

    Leads(Story story, Verbs verbs, Company company) {
        this.story = story;
        this.verbs = verbs;
        this.company = company;
    }

    /** Those that are open, with their sellers. */
    Map<Ref, Ref> tell() {
        var open = new LinkedHashMap<Ref, Ref>();
        for (int i = 0; i < LeadPeople.ALL.size(); i++) {
            var ago = i * 2 / 3;
            var seller = company.seller(i);
            var lead = story.make(story.past(ago), seller, values(i, seller));
            switch (i % 10) {
                case 6 -> story.run(story.past(ago / 2), seller, verbs.disqualify(), new DisqualifyLead.Input(lead.id(), Lead.NO_LONGER_INTERESTED));
                case 9 -> story.run(story.past(ago / 2), seller, verbs.qualify(), QualifyLead.Input.of(lead.id()));
                default -> open.put(lead, seller);
            }
        }
        open.put(again(), company.seller(1));
        return open;
    }

    /** Somebody who has asked a colleague before: two leads to be merged. */
    private Ref again() {
        var person = LeadPeople.ALL.getFirst().split("; ");
        var seller = company.seller(1);
        return story.make(story.past(0), seller, Values.of(Lead.TYPE).set(Lead.NAME.first(), person[0]).set(Lead.NAME.last(), person[1]).set(Lead.COMPANY, person[2])
                .set(Lead.TOPIC, story.says("wish." + person[3])).set(Lead.EMAIL, mailbox(person, 0)).set(Lead.SOURCE, 8).set(Lead.TYPE.owner(), seller));
    }

    private Values values(int index, Ref seller) {
        var random = story.random();
        var person = LeadPeople.ALL.get(index).split("; ");
        return Values.of(Lead.TYPE).set(Lead.NAME.first(), person[0]).set(Lead.NAME.last(), person[1]).set(Lead.COMPANY, person[2])
                .set(Lead.TOPIC, story.says("wish." + person[3])).set(Lead.EMAIL, mailbox(person, index)).set(Lead.SOURCE, SOURCES.get(random.nextInt(4)))
                .set(Lead.RATING, 1 + random.nextInt(3)).set(Lead.VALUE, BigDecimal.valueOf(1_000 + random.nextInt(60) * 500L))
                .set(Lead.TYPE.status(), index % 3 == 1 ? Lead.CONTACTED : Lead.NEW)
                .set(Lead.CLOSES_ON, story.today().plusDays(20L + random.nextInt(90))).set(Lead.TYPE.owner(), seller);
    }

    private static String mailbox(String[] person, int index) {
        var firm = Cast.plain(person[2]);
        return "hello@" + (firm.isEmpty() ? "firm" + (index + 1) : firm) + ".example";
    }
}
