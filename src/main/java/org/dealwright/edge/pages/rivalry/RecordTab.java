package org.dealwright.edge.pages.rivalry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.record.TabContent;
import org.dealwright.edge.pages.view.Body;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Card;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityClose;
import org.dealwright.sales.rivalry.ByProduct;
import org.dealwright.sales.rivalry.Encounters;

/** On the page of a competitor: what we won and lost against it, by product, by reason, and by how much the prices lay apart. */
@Component
final class RecordTab implements TabContent {
    static final String NAME = "encounters";
    private static final int PRODUCTS = 20;

    @Override
    public List<String> tabs(Visit visit, Row row) {
        return row.type().equals(Competitor.TYPE) && visit.reader().guard().standing().holds(Opportunity.TYPE, Privilege.READ) ? List.of(NAME) : List.of();
    }

    @Override
    public Optional<Body> of(Visit visit, Row row, String tab) {
        return tab.equals(NAME) && tabs(visit, row).contains(NAME) ? Optional.of(new Body.Cards(cards(visit, row))) : Optional.empty();
    }

    private static List<Card> cards(Visit visit, Row rival) {
        var encounters = Encounters.with(rival.ref(), visit.reader(), visit.registry());
        if (encounters.all() == 0) {
            return List.of(card(visit, "sum", List.of(new Card.Part.Remark(new Callout(Tone.PLAIN, "info", visit.text("ui.encounters.none"))))));
        }
        return List.of(card(visit, "sum", List.of(new Card.Part.Facts(sum(visit, encounters)))),
                card(visit, "product", List.of(rows(ByProduct.of(encounters, visit.reader()).stream().limit(PRODUCTS)
                        .map(each -> new Card.Fact(each.product(), tally(visit, each.won(), each.lost()), null)).toList(), visit))),
                card(visit, "reason", List.of(rows(reasons(visit, encounters), visit))),
                card(visit, "price", List.of(rows(prices(visit, encounters), visit))));
    }

    private static Card card(Visit visit, String what, List<Card.Part> parts) {
        return new Card("encounters-" + what, visit.text("ui.encounters." + what), visit.text("ui.encounters." + what + ".text"), null, parts);
    }

    private static Card.Part rows(List<Card.Fact> facts, Visit visit) {
        return facts.isEmpty() ? new Card.Part.Remark(new Callout(Tone.PLAIN, "info", visit.text("ui.encounters.unknown"))) : new Card.Part.Facts(facts);
    }

    private static List<Card.Fact> sum(Visit visit, Encounters encounters) {
        return List.of(new Card.Fact(visit.text("ui.encounters.won"), Integer.toString(encounters.won().size()), null),
                new Card.Fact(visit.text("ui.encounters.lost"), Integer.toString(encounters.lost().size()), null),
                new Card.Fact(visit.text("ui.encounters.rate"), percent(visit, encounters), null));
    }

    /** Empty while no deal is over. */
    static String percent(Visit visit, Encounters encounters) {
        var rate = encounters.rate();
        return rate == null ? "" : visit.formats().percent(BigDecimal.valueOf(rate));
    }

    static String tally(Visit visit, int won, int lost) {
        return visit.text("ui.encounters.tally", "won", won, "lost", lost);
    }

    private static List<Card.Fact> reasons(Visit visit, Encounters encounters) {
        var counts = new LinkedHashMap<Integer, Integer>();
        encounters.lost().forEach(closing -> Optional.ofNullable(closing.get(OpportunityClose.REASON)).ifPresent(reason -> counts.merge(reason, 1, Integer::sum)));
        return counts.entrySet().stream().sorted((one, other) -> other.getValue() - one.getValue())
                .map(each -> new Card.Fact(visit.text("option.opportunityclose.opportunitystatuscode." + each.getKey()), each.getValue().toString(), null)).toList();
    }

    private static List<Card.Fact> prices(Visit visit, Encounters encounters) {
        var facts = new ArrayList<Card.Fact>();
        gap(visit, "ui.encounters.gap.lost", Encounters.gap(encounters.lost()), facts);
        gap(visit, "ui.encounters.gap.won", Encounters.gap(encounters.won()), facts);
        return facts;
    }

    private static void gap(Visit visit, String label, @Nullable BigDecimal gap, List<Card.Fact> facts) {
        if (gap != null) {
            var key = gap.signum() > 0 ? "ui.encounters.dearer" : gap.signum() < 0 ? "ui.encounters.cheaper" : "ui.encounters.same";
            facts.add(new Card.Fact(visit.text(label), visit.text(key, "percent", visit.formats().percent(gap.abs())), null));
        }
    }
}
