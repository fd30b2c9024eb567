package org.dealwright.edge.pages.board;

import java.util.ArrayList;
import java.util.List;

import org.dealwright.core.query.ListView;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.list.Asked;
import org.dealwright.edge.pages.list.ListPages;
import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.Board;
import org.dealwright.edge.pages.view.BoardPage;
import org.dealwright.edge.pages.view.Filters;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.edge.pages.view.ViewHead;

/** The list's head and filters over the board, their addresses leading to the board again. */
final class BoardPages {
    private final Visit visit;
    private final Asked asked;

    BoardPages(Visit visit, Asked asked) {
        this.visit = visit;
        this.asked = asked;
    }

    BoardPage page(List<ListView> views, String move) {
        var list = new ListPages(visit, asked);
        var drops = List.of(new Board.Drop("won", word(1), "trophy", Tone.GOOD, "/opportunities/win"),
                new Board.Drop("lost", word(2), "lost", Tone.BAD, "/opportunities/lose"));
        var lanes = new Lanes(visit, asked).all();
        var blank = lanes.stream().allMatch(lane -> lane.cards().isEmpty()) ? blank(list.blank(views)) : null;
        var board = new Board("board", visit.post(asked.href(move)), lanes, drops, blank);
        return new BoardPage(head(list.head(views)), filters(list.filters()), board);
    }

    private String word(int state) {
        return visit.text("option.opportunity.statecode." + state);
    }

    /** Its way leads to a board again, unless it leads to something new. */
    private static Blank blank(Blank blank) {
        var verb = blank.verb();
        return verb == null || verb.way().href().endsWith("/new") ? blank
                : new Blank(blank.icon(), blank.title(), blank.text(), Verb.go(verb.key(), verb.label(), verb.icon(), board(verb.way().href())));
    }

    private ViewHead head(ViewHead head) {
        var views = head.views().stream().map(view -> new ViewHead.View(board(view.href()), view.label(), view.current(), view.group())).toList();
        var shows = List.of(new ViewHead.Show(asked.href("/opportunities"), "list", visit.text("ui.view.list"), false),
                new ViewHead.Show(board(asked.href("/opportunities")), "board", visit.text("ui.view.board"), true));
        return new ViewHead(head.kind(), head.kindHref(), head.name(), views, head.modified(), head.changed(), shows, head.tools(), head.primary());
    }

    private static Filters filters(Filters filters) {
        var kept = new ArrayList<>(filters.kept());
        kept.add(new Filters.Kept("show", "board"));
        var chips = filters.chips().stream().map(chip -> new Filters.Chip(chip.field(), chip.value(), board(chip.edit()), board(chip.drop()))).toList();
        return new Filters(filters.href(), filters.typed(), kept, chips, board(filters.add()), null, 0, null);
    }

    private static String board(String href) {
        return href + (href.contains("?") ? "&" : "?") + "show=board";
    }
}
