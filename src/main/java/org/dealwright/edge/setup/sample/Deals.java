package org.dealwright.edge.setup.sample;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dealwright.core.action.LinkRecords;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.connection.JoinDeal;
import org.dealwright.sales.connection.StockConnectionRoles;
import org.dealwright.sales.opportunity.MoveOpportunity;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityProduct;

/** The deals of half a year: some won, some lost, the most of them under way. */
final class Deals {
    private static final int MANY = 56;
    private static final List<Integer> PROBABILITIES = List.of(10, 25, 50, 80);
    private final Story story;
    private final Verbs verbs;
    private final Company company;
    private final Talk talk;
    private final Papers papers;

    Deals(Story story, Verbs verbs, Company company) {
        this.story = story;
        this.verbs = verbs;
        this.company = company;
        this.talk = new Talk(story);
        this.papers = new Papers(story, verbs, company);
    }

    /**
     * One of them, as far as its story has come.
     *
     * @param stage from 0 to 3, as {@link Opportunity} counts them
     * @param age of the deal, in days
     * @param end how it ended; OPEN while it has not
     */
    record Plot(int number, Deal deal, int firm, int stage, int age, Opportunity.State end) {
        /** Who else wants it. */
        Ref rival(List<Ref> rivals) {
            return rivals.get((number / 3 + number / 9) % rivals.size());
        }

        /** Days ago on which the deal came to a stage: the stages share its age, and the last one has just begun. */
        long reached(int at) {
            return age - (long) age * at / (stage + 1);
        }
    }

    /** Those that are open, with their sellers. */
    Map<Ref, Ref> tell() {
        var open = new LinkedHashMap<Ref, Ref>();
        for (int i = 0; i < MANY; i++) {
            var plot = plot(i);
            var deal = tell(plot);
            if (plot.end() == Opportunity.State.OPEN) {
                open.put(deal, company.seller(plot.firm()));
            }
        }
        return open;
    }

    private Plot plot(int number) {
        var random = story.random();
        var deal = Deal.ALL.get(number % Deal.ALL.size());
        var firm = (number * 7 + number / Deal.ALL.size()) % Firm.ALL.size();
        if (number % 6 == 1) {
            return new Plot(number, deal, firm, Opportunity.CLOSE, 40 + random.nextInt(120), Opportunity.State.WON);
        }
        var age = 4 + random.nextInt(66);
        return number % 9 == 5 ? new Plot(number, deal, firm, random.nextInt(3), age + 20, Opportunity.State.LOST)
                : new Plot(number, deal, firm, Math.min(Opportunity.CLOSE, random.nextInt(5)), age, Opportunity.State.OPEN);
    }

    private Ref tell(Plot plot) {
        var seller = company.seller(plot.firm());
        var deal = story.make(story.past(plot.age()), seller, values(plot, seller));
        talk.over(deal, seller, Opportunity.QUALIFY, plot.age(), plot.number());
        for (int stage = 1; stage <= plot.stage(); stage++) {
            advance(deal, seller, plot, stage);
        }
        papers.of(deal, seller, plot);
        return deal;
    }

    private Values values(Plot plot, Ref seller) {
        var random = story.random();
        var topic = story.says("deal." + plot.deal().topic());
        return Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, plot.number() < Deal.ALL.size() ? topic : topic + ", " + Firm.ALL.get(plot.firm()).city())
                .set(Opportunity.ACCOUNT, company.accounts().get(plot.firm())).set(Opportunity.CONTACT, company.contacts().get(2 * plot.firm()))
                .set(Opportunity.PRICE_LIST, company.priceList()).set(Opportunity.ESTIMATED_REVENUE, BigDecimal.valueOf(4_000 + random.nextInt(80) * 500L))
                .set(Opportunity.ESTIMATED_CLOSE, story.today().plusDays(random.nextInt(80) - 6L)).set(Opportunity.RATING, 1 + random.nextInt(3))
                .set(Opportunity.PROBABILITY, PROBABILITIES.getFirst()).set(Opportunity.BUDGET, BigDecimal.valueOf(10_000 + random.nextInt(100) * 500L))
                .set(Opportunity.TYPE.owner(), seller);
    }

    /** From the second stage on it is known what the customer needs, and what it will cost. */
    private void advance(Ref deal, Ref seller, Plot plot, int stage) {
        var ago = plot.reached(stage);
        if (stage == Opportunity.DEVELOP) {
            var moment = story.past(ago + 1);
            story.make(moment, seller, lines(deal, plot));
            if (plot.number() % 3 == 0 || plot.end() != Opportunity.State.OPEN) {
                story.run(moment, seller, verbs.link(), new LinkRecords.Input(deal, "opportunitycompetitors_association", plot.rival(company.rivals()), true));
            }
        }
        people(deal, seller, plot, stage, ago);
        papers.offer(deal, seller, plot, stage);
        var values = Values.of(Opportunity.TYPE).set(Opportunity.PROBABILITY, PROBABILITIES.get(stage));
        Progress.known(values, stage, plot, story);
        story.run(story.past(ago), seller, verbs.update(), new UpdateRecord.Input(deal.id(), values, null));
        story.run(story.past(ago), seller, verbs.move(), new MoveOpportunity.Input(deal.id(), stage));
        talk.over(deal, seller, stage, ago, plot.number());
    }

    /** From the third stage on it is known who decides, and late in a deal somebody helps. */
    private void people(Ref deal, Ref seller, Plot plot, int stage, long ago) {
        if (stage == Opportunity.PROPOSE) {
            story.run(story.past(ago), seller, verbs.join(), new JoinDeal.Input(deal, company.contacts().get(2 * plot.firm()), StockConnectionRoles.DECISION_MAKER));
            story.run(story.past(ago), seller, verbs.join(), new JoinDeal.Input(deal, company.contacts().get(2 * plot.firm() + 1), null));
        } else if (stage == Opportunity.CLOSE && plot.number() % 2 == 0 && !company.seller(plot.firm() + 1).equals(seller)) {
            story.run(story.past(ago), seller, verbs.join(), new JoinDeal.Input(deal, company.seller(plot.firm() + 1), null));
        }
    }

    private List<Values> lines(Ref deal, Plot plot) {
        var columns = OpportunityProduct.COLUMNS;
        return plot.deal().goods().stream().map(good -> Values.of(OpportunityProduct.TYPE).set(OpportunityProduct.OPPORTUNITY, deal)
                .set(columns.product(), company.product(good.product())).set(columns.unit(), company.unit())
                .set(columns.quantity(), BigDecimal.valueOf(Math.max(2, good.quantity() * (60 + story.random().nextInt(200)) / 100)))).toList();
    }
}
