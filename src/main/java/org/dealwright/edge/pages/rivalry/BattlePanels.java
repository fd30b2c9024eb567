package org.dealwright.edge.pages.rivalry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.record.SidePanels;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.sales.literature.LiteratureSend;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.rivalry.BattleCard;

/** Beside an open deal the battle card of each competitor that matters in its stage. Fetched after the page; nothing where there is none. */
@Order(1)
@Controller
final class BattlePanels implements SidePanels {
    private static final int STRONG = 40;
    private static final int WEAK = 60;
    private static final int ENOUGH = 3;
    private static final int MOST_SENT = 200;
    private final Pages pages;

    BattlePanels(Pages pages) {
        this.pages = pages;
    }

    @Override
    public List<Panel> of(Visit visit, Row row) {
        return row.type().equals(Opportunity.TYPE) && row.require(Opportunity.TYPE.state()) == Opportunity.State.OPEN.number()
                ? List.of(Panel.later("battles", visit.text("ui.battle.card"), Found.href(row) + "/battle")) : List.of();
    }

    @GetMapping("/opportunities/{id:[0-9a-f-]+}/battle")
    ResponseEntity<byte[]> battle(Visit visit, @PathVariable String id) {
        var deal = Found.row(visit, "opportunities", id);
        var panels = BattleCard.beside(deal, visit.today(), visit.reader(), visit.registry()).stream().map(card -> panel(visit, deal, card)).toList();
        return visit.isPart() ? pages.part(visit, "part/panels.jte", Map.of("panels", panels)) : Going.to(visit, Found.href(deal));
    }

    private static Panel panel(Visit visit, Row deal, BattleCard card) {
        var name = card.competitor().name();
        var battle = new Panel.Battle(name, Face.firm(name), threat(visit, card), card.traps(), card.howWeWin());
        var items = new ArrayList<Panel.Item>();
        if (card.encounters().rate() != null) {
            items.add(new Panel.Item(null, "chart", visit.text("ui.battle.rate", "percent", RecordTab.percent(visit, card.encounters())),
                    RecordTab.tally(visit, card.encounters().won().size(), card.encounters().lost().size()),
                    Found.href(card.competitor()) + "?tab=" + RecordTab.NAME, null, null));
        }
        var sent = sent(visit, deal);
        card.literature().forEach(item -> items.add(literature(visit, deal, item, sent.get(item.id()))));
        return new Panel("battle-" + card.competitor().id(), visit.text("ui.battle.card"), null, scorecard(visit, card), items, battle, null, null);
    }

    private static Verb scorecard(Visit visit, BattleCard card) {
        var only = card.scorecards().size() == 1;
        return card.scorecards().isEmpty() ? Verb.go("rival", visit.text("ui.battle.more"), "rival", Found.href(card.competitor()))
                : Verb.go("scorecard", visit.text("ui.battle.scorecard"), "compare",
                        Found.href(only ? card.scorecards().getFirst() : card.competitor()) + "?tab=" + ScorecardTab.NAME);
    }

    /** How hard it is to beat, once enough deals are over to tell. */
    private static Value.@Nullable State threat(Visit visit, BattleCard card) {
        var rate = card.encounters().rate();
        return rate == null || card.encounters().all() < ENOUGH ? null
                : rate < STRONG ? new Value.State(visit.text("ui.battle.strong"), "hot", Tone.BAD)
                : rate <= WEAK ? new Value.State(visit.text("ui.battle.even"), "compare", Tone.WARN)
                : new Value.State(visit.text("ui.battle.weak"), "trophy", Tone.GOOD);
    }

    /** When each item went out last from this deal. */
    private static Map<UUID, Instant> sent(Visit visit, Row deal) {
        var last = new HashMap<UUID, Instant>();
        if (visit.reader().guard().standing().holds(LiteratureSend.TYPE, Privilege.READ)) {
            visit.reader().rows(Query.of(LiteratureSend.TYPE).select(LiteratureSend.ITEM, LiteratureSend.TYPE.createdOn()).withoutLabels()
                    .where(Predicate.pointsAt(LiteratureSend.ABOUT, deal.id())).sort(Sort.descending(LiteratureSend.TYPE.createdOn())).limit(MOST_SENT))
                    .forEach(row -> Optional.ofNullable(row.get(LiteratureSend.ITEM))
                            .ifPresent(item -> last.putIfAbsent(item.id(), row.require(LiteratureSend.TYPE.createdOn()))));
        }
        return last;
    }

    private static Panel.Item literature(Visit visit, Row deal, Row item, @Nullable Instant sent) {
        var send = Verb.ask("send-" + item.id(), visit.text("ui.literature.send"), "send", Found.href(deal) + "/verb/sendliterature?chosen=" + item.id());
        var text = sent == null ? visit.text("ui.literature.unsent") : visit.text("ui.literature.sent", "when",
                visit.formats().relative(sent, visit.clock().instant()));
        return new Panel.Item(null, "book", item.name(), text, Found.href(item), null, send);
    }
}
