package org.dealwright.edge.pages.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.language.MoneyFormat;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.list.Asked;
import org.dealwright.edge.pages.list.Place;
import org.dealwright.edge.pages.view.Board;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.sales.opportunity.Opportunity;

/** The lanes of the board, with their sums and cards. */
final class Lanes {
    private final Visit visit;
    private final Asked asked;
    private final Deals deals;

    Lanes(Visit visit, Asked asked) {
        this.visit = visit;
        this.asked = asked;
        this.deals = new Deals(visit, asked.where());
    }

    static String name(Visit visit, int stage) {
        return visit.text(((ColumnType.Choice) Opportunity.STAGE.type()).options().key(stage));
    }

    List<Board.Lane> all() {
        var sums = deals.sums();
        var pages = IntStream.rangeClosed(Opportunity.QUALIFY, Opportunity.CLOSE).mapToObj(stage -> deals.cards(stage, null)).toList();
        var cards = new Cards(visit, deals.next(pages.stream().flatMap(List::stream).toList()));
        var lanes = new ArrayList<Board.Lane>();
        for (int stage = Opportunity.QUALIFY; stage <= Opportunity.CLOSE; stage++) {
            var rows = pages.get(stage);
            lanes.add(lane(stage, sums, shown(rows).stream().map(row -> cards.of(row, false)).toList(), more(stage, rows)));
        }
        return lanes;
    }

    /** Only what stands over the lanes. */
    List<Board.Lane> heads() {
        var sums = deals.sums();
        return IntStream.rangeClosed(Opportunity.QUALIFY, Opportunity.CLOSE).mapToObj(stage -> lane(stage, sums, List.of(), null)).toList();
    }

    record Page(List<Board.Card> cards, Board.@Nullable More more) {
    }

    Page page(int stage, @Nullable String after) {
        var rows = deals.cards(stage, after);
        var cards = new Cards(visit, deals.next(rows));
        return new Page(shown(rows).stream().map(row -> cards.of(row, false)).toList(), more(stage, rows));
    }

    Board.Card moved(Row deal) {
        return new Cards(visit, deals.next(List.of(deal))).of(deal, true);
    }

    private static List<Row> shown(List<Row> rows) {
        return rows.size() > Deals.LANE ? rows.subList(0, Deals.LANE) : rows;
    }

    private Board.@Nullable More more(int stage, List<Row> rows) {
        if (rows.size() <= Deals.LANE) {
            return null;
        }
        var after = Place.of(deals.query(stage, null), shown(rows).getLast());
        var href = asked.href("/opportunities/lane/" + stage);
        return new Board.More(href + (href.contains("?") ? "&" : "?") + "from=" + after, visit.text("ui.more.show"));
    }

    private Board.Lane lane(int stage, Map<Integer, Deals.Sums> sums, List<Board.Card> cards, Board.@Nullable More more) {
        var own = sums.getOrDefault(stage, Deals.Sums.NONE);
        var whole = sums.values().stream().map(Deals.Sums::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Board.Lane(Integer.toString(stage), name(visit, stage), visit.formats().number(own.count()), money(own.sum()),
                visit.text("ui.board.weighted", "amount", money(own.weighted())), null, own.share(whole),
                visit.text("ui.board.share", "percent", own.share(whole)), create(stage), cards, more);
    }

    private @Nullable Verb create(int stage) {
        return visit.reader().guard().standing().holds(Opportunity.TYPE, Privilege.CREATE)
                ? Verb.go("new-" + stage, visit.text("ui.new.of", "type", visit.label(Opportunity.TYPE)), "plus", "/opportunities/new?salesstage=" + stage) : null;
    }

    private String money(BigDecimal sum) {
        return visit.settings().baseCurrency()
                .map(base -> visit.formats().shortMoney(sum, new MoneyFormat(base.code(), base.symbol(), base.precision(), MoneyFormat.Mark.SYMBOL)))
                .orElseGet(() -> visit.formats().number(sum));
    }
}
