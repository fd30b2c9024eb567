package org.dealwright.edge.pages.preview;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.edge.pages.view.Board;
import org.dealwright.edge.pages.view.BoardPage;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Filters;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Urgency;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.edge.pages.view.ViewHead;
import org.dealwright.edge.pages.view.Words;

/** The open deals of a team as cards in four stages. */
final class SampleBoard {
    private SampleBoard() {
    }

    static BoardPage page(Words words) {
        var head = new ViewHead("Opportunities", "/opportunities", "Open, my team", List.of(), false, null,
            List.of(new ViewHead.Show("/opportunities", "list", words.of("ui.view.list"), false),
                    new ViewHead.Show("/opportunities?show=board", "board", words.of("ui.view.board"), true)),
            List.of(Verb.go("export", words.of("ui.view.export"), "download", "/export")), Verb.go("new", "New opportunity", "plus",
                    "/opportunities/new"));
        var filters = new Filters("/opportunities", "", List.of(), List.of(new Filters.Chip("Process", "Distributor sale", "/f", "/d"),
                new Filters.Chip("Owner", "my team", "/f", "/d"),
            new Filters.Chip("Closes", "until 30 June", "/f", "/d")), "/opportunities/filter", null, 0, Verb.go("order",
                    words.of("ui.board.urgent"), "hot", "/opportunities?order=urgent"));
        return new BoardPage(head, filters, new Board("board", SampleShell.post("/opportunities/move"), List.of(
            lane(words, "q", "Qualify", "18", "€ 492 850", "€ 98 570", 17, 14, List.of(
                card("q1", "First stocking order, trail poles", "Tatra Sport Hurt Sp. z o.o. Sp. k.", "€ 19 850", "22 Apr",
                        "Call, 2 days late", "phone", Urgency.LATE, "Jonas Hartl", null),
                card("q2", "Shop-in-shop Trabzon and Rize", "Kaçkar Dağcılık ve Outdoor Ticaret A.Ş.", "€ 27 900", "30 Apr",
                        "Meeting 15:00", "meeting", Urgency.TODAY, "Anna Nowicka", null),
                card("q3", "Rental helmets for via ferrata parks", "Distribuciones de Montaña y Escalada del Pirineo, S.L.", "€ 38 400",
                        "30 Apr", "No next step", "alert", Urgency.NONE, "Anna Nowicka", null),
                card("q4", "Crampon programme, winter 2026/27", "Fjell & Fjord Distribusjon AS", "€ 96 200", "12 May", "No next step",
                        "alert", Urgency.NONE, "Anna Nowicka", null))),
            lane(words, "d", "Develop", "11", "€ 559 500", "€ 223 800", 19, 7, List.of(
                card("d1", "Avalanche safety set for ski schools", "Fjell & Fjord Distribusjon AS", "€ 142 750", "2 Apr", "Demo 11:00",
                        "meeting", Urgency.TODAY, "Anna Nowicka", null),
                card("d2", "Junior helmets, school programme Małopolska and Silesia", "Górskie Wyprawy Dystrybucja Sp. z o.o.", "€ 22 750",
                        "9 Apr", "No next step", "alert", Urgency.NONE, "Anna Nowicka", null),
                card("d3", "Ski-touring bindings, demo fleet", "Erciyes Spor Malzemeleri Ltd. Şti.", "€ 31 800", "17 Apr",
                        "Call Fri 13 Mar", "phone", Urgency.LATER, "Emre Kaya", null),
                card("d4", "登山鞋代理 · Mountain boots, agency", "上海山野户外有限公司", "€ 268 000", "30 Jun", "Meeting Mon 16 Mar", "meeting",
                        Urgency.LATER, "李伟", null))),
            lane(words, "p", "Propose", "7", "€ 1 557 313", "€ 934 388", 54, 4, List.of(
                card("p1", "Rope renewal for the Pyrenees refuges", "Distribuciones de Montaña y Escalada del Pirineo, S.L.", "€ 86 400",
                        "27 Mar", "Call, 4 days late", "phone", Urgency.LATE, "Anna Nowicka",
                    words.of("ui.board.age", "days", 31, "lane", "Propose")),
                card("p2", "Autumn range 2026: helmets and harnesses for the Tatra mountain guides",
                        "Górskie Wyprawy Dystrybucja Sp. z o.o.", "€ 124 963", "14 Mar", "Call 14:00", "phone", Urgency.TODAY,
                        "Anna Nowicka", null),
                card("p3", "高原系列帐篷 2027 · Highland tent series", "成都高原户外用品有限公司", "€ 1 284 650", "31 Mar", "Quote review 16:30", "quote",
                        Urgency.TODAY, "李伟", null))),
            lane(words, "c", "Close", "2", "€ 282 700", "€ 226 160", 10, 0, List.of(
                card("c1", "Basecamp tents, season 2026", "Kaçkar Dağcılık ve Outdoor Ticaret A.Ş.", "€ 218 600", "13 Mar",
                        "Contract today", "note", Urgency.TODAY, "Emre Kaya", null),
                card("c2", "Guide jackets, re-order", "Fjell & Fjord Distribusjon AS", "€ 64 100", "20 Mar", "Call Wed 11 Mar", "phone",
                        Urgency.LATER, "Jonas Hartl", null)))),
            List.of(new Board.Drop("won", "Won", "trophy", Tone.GOOD, "/opportunities/win"), new Board.Drop("lost", "Lost", "lost",
                    Tone.BAD, "/opportunities/lose")), null));
    }

    private static Board.Lane lane(Words words, String id, String name, String count, String sum, String weighted, int share, int more,
            List<Board.Card> cards) {
        return new Board.Lane(id, name, count, sum, words.of("ui.board.weighted", "amount", weighted), null, share,
                words.of("ui.board.share", "percent", share),
            Verb.go("new-" + id, "New in " + name, "plus", "/opportunities/new?stage=" + id), cards,
            more == 0 ? null : new Board.More("/preview/none", words.of("ui.board.more", "count", more)));
    }

    static Board.Card card(String id, String name, String firm, String amount, String date, String next, String icon, Urgency urgency,
            String owner, @Nullable String age) {
        return new Board.Card(id, "7", "/opportunities/" + id, name, firm, amount, date, new Value.Next(next, icon, urgency),
                Face.person(owner), owner, age, id.equals("p2"));
    }
}
