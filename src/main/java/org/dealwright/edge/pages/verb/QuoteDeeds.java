package org.dealwright.edge.pages.verb;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.order.CreateOrderFromQuote;
import org.dealwright.sales.quote.ActivateQuote;
import org.dealwright.sales.quote.CloseQuote;
import org.dealwright.sales.quote.GenerateQuoteFromOpportunity;
import org.dealwright.sales.quote.Quote;
import org.dealwright.sales.quote.ReviseQuote;

/** What can be done with quotes, and how a deal comes to one. */
@Component
final class QuoteDeeds implements Deeds {
    private final GenerateQuoteFromOpportunity generate;
    private final ActivateQuote activate;
    private final ReviseQuote revise;
    private final CloseQuote close;
    private final CreateOrderFromQuote order;

    QuoteDeeds(GenerateQuoteFromOpportunity generate, ActivateQuote activate, ReviseQuote revise, CloseQuote close,
            CreateOrderFromQuote order) {
        this.generate = generate;
        this.activate = activate;
        this.revise = revise;
        this.close = close;
        this.order = order;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of("newquote", "GenerateQuoteFromOpportunity", "quote", Opportunity.TYPE, this::generated).in(Opportunity.State.OPEN).loud(),
                Deed.of("activatequote", "ActivateQuote", "check", Quote.TYPE, this::activated).in(Quote.State.DRAFT).first(),
                Deed.of("revise", "ReviseQuote", "edit", Quote.TYPE, this::revised).in(Quote.State.ACTIVE, Quote.State.CLOSED).loud(),
                Deed.of("closequote", "CloseQuote", "lost", Quote.TYPE, this::closed).in(Quote.State.ACTIVE).loud()
                        .asking(on -> List.of(Reasons.of(on, Quote.TYPE, Quote.State.CLOSED, Quote.REVISED),
                        on.remark("ui.ask.closequote"))),
                Deed.of("order", "CreateOrderFromQuote", "order", Quote.TYPE, this::ordered).in(Quote.State.ACTIVE).first()
                        .asking(QuoteDeeds::dealToo));
    }

    private static List<Dialog.Part> dealToo(Occasion on) {
        var remark = on.remarkOn(Quote.DOCUMENT.totals().total(), "ui.ask.order");
        if (on.row().get(Quote.OPPORTUNITY) == null) {
            return List.of(remark);
        }
        var label = on.visit().text("ui.ask.windeal");
        var tick = Input.of("i-windeal", "windeal", on.visit().text("ui.ask.opportunity"), new Editor.YesNo(true, label));
        return List.of(new Dialog.Part.Inputs(null, null, List.of(tick)), remark);
    }

    private String generated(Occasion on) {
        return Found.hrefOf(on.visit(), on.run(generate, new GenerateQuoteFromOpportunity.Input(on.row().id())));
    }

    private String activated(Occasion on) {
        return Found.hrefOf(on.visit(), on.run(activate, ActivateQuote.Input.of(on.row().id())));
    }

    private String revised(Occasion on) {
        return Found.hrefOf(on.visit(), on.run(revise, new ReviseQuote.Input(on.row().id())));
    }

    private String closed(Occasion on) {
        on.run(close, CloseQuote.Input.of(on.ref(), on.number("status")));
        return Found.href(on.row());
    }

    private String ordered(Occasion on) {
        return Found.hrefOf(on.visit(),
                on.run(order, new CreateOrderFromQuote.Input(on.row().id(), null, null, on.isTicked("windeal"), null)));
    }
}
