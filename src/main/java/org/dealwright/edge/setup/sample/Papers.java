package org.dealwright.edge.setup.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.edge.setup.sample.Deals.Plot;
import org.dealwright.sales.invoice.ConvertSalesOrderToInvoice;
import org.dealwright.sales.invoice.Invoice;
import org.dealwright.sales.invoice.IssueInvoice;
import org.dealwright.sales.invoice.PayInvoice;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityClose;
import org.dealwright.sales.order.CreateOrderFromQuote;
import org.dealwright.sales.order.FulfillSalesOrder;
import org.dealwright.sales.order.Order;
import org.dealwright.sales.quote.ActivateQuote;
import org.dealwright.sales.quote.CloseQuote;
import org.dealwright.sales.quote.GenerateQuoteFromOpportunity;
import org.dealwright.sales.quote.Quote;
import org.dealwright.sales.quote.QuoteClose;
import org.dealwright.sales.quote.ReviseQuote;

/** Quotes, orders and invoices of a deal, and its end. */
final class Papers {
    private static final int VALID_DAYS = 30;
    private final Story story;
    private final Verbs verbs;
    private final Company company;
    private final Map<Ref, Ref> offers = new HashMap<>();

    Papers(Story story, Verbs verbs, Company company) {
        this.company = company;
        this.story = story;
        this.verbs = verbs;
    }

    /** A quote when it comes to proposing; sometimes another revision of it before closing. */
    void offer(Ref deal, Ref seller, Plot plot, int stage) {
        var ago = plot.reached(stage);
        if (stage == Opportunity.PROPOSE) {
            offers.put(deal, activated(story.run(story.past(ago), seller, verbs.quote(), new GenerateQuoteFromOpportunity.Input(deal.id())), seller, ago));
        } else if (stage == Opportunity.CLOSE && plot.number() % 4 == 3) {
            var old = Objects.requireNonNull(offers.get(deal));
            offers.put(deal, activated(story.run(story.past(ago), seller, verbs.revise(), new ReviseQuote.Input(old.id())), seller, ago));
        }
    }

    private Ref activated(Ref quote, Ref seller, long ago) {
        var from = story.today().minusDays(ago);
        var terms = Values.of(Quote.TYPE).set(Quote.VALID_FROM, from).set(Quote.VALID_TO, from.plusDays(VALID_DAYS)).set(Quote.EXPIRES, from.plusDays(VALID_DAYS));
        story.run(story.past(ago), seller, verbs.update(), new UpdateRecord.Input(quote.id(), terms, null));
        return story.run(story.past(ago), seller, verbs.activate(), ActivateQuote.Input.of(quote.id()));
    }

    void of(Ref deal, Ref seller, Plot plot) {
        var ago = plot.age() / (plot.stage() + 2);
        switch (plot.end()) {
            case OPEN -> { }
            case WON -> won(Objects.requireNonNull(offers.get(deal)), seller, plot, ago);
            case LOST -> lost(deal, seller, plot, ago);
        }
    }

    /** The further back, the further it has come: ordered, delivered, charged, paid. */
    private void won(Ref quote, Ref seller, Plot plot, int ago) {
        var order = story.run(story.past(ago), seller, verbs.order(), CreateOrderFromQuote.Input.of(quote.id()).closingOpportunity(null));
        if (plot.number() % 4 == 1) {
            return;
        }
        story.run(story.past(ago / 2), seller, verbs.fulfil(), FulfillSalesOrder.Input.of(order, Order.COMPLETE));
        var invoice = story.run(story.past(ago / 2), seller, verbs.invoice(), new ConvertSalesOrderToInvoice.Input(order.id()));
        story.run(story.past(ago / 2), seller, verbs.update(), new UpdateRecord.Input(invoice.id(),
                Values.of(Invoice.TYPE).set(Invoice.DUE, story.today().minusDays(ago / 2).plusDays(VALID_DAYS)), null));
        story.run(story.past(ago / 2), seller, verbs.issue(), new IssueInvoice.Input(invoice.id()));
        if (plot.age() > 80) {
            story.run(story.past(ago / 4), seller, verbs.pay(), new PayInvoice.Input(invoice.id(), -1));
        }
    }

    private void lost(Ref deal, Ref seller, Plot plot, int ago) {
        var reason = story.says("lost." + plot.number() % 3);
        var quote = offers.get(deal);
        if (quote != null) {
            story.run(story.past(ago), seller, verbs.close(), new CloseQuote.Input(Values.of(QuoteClose.TYPE).set(QuoteClose.QUOTE, quote)
                    .set(QuoteClose.COMMON.description(), reason), Quote.LOST, false, true));
        } else {
            story.run(story.past(ago), seller, new LoseTo(plot.rival(company.rivals()), verbs.lose()), Values.of(OpportunityClose.TYPE)
                    .set(OpportunityClose.OPPORTUNITY, deal).set(OpportunityClose.COMMON.description(), reason));
        }
    }
}
