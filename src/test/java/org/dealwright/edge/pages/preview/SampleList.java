package org.dealwright.edge.pages.preview;

import java.util.ArrayList;
import java.util.List;

import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Entry;
import org.dealwright.edge.pages.view.Field;
import org.dealwright.edge.pages.view.Filters;
import org.dealwright.edge.pages.view.Grid;
import org.dealwright.edge.pages.view.ListPage;
import org.dealwright.edge.pages.view.Need;
import org.dealwright.edge.pages.view.Peek;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Urgency;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.edge.pages.view.ViewHead;
import org.dealwright.edge.pages.view.Words;

/** Open leads: a filtered view, three rows with every kind of value, a peek. */
final class SampleList {
    private static final String[][] LEADS = {
        {"Marit Solberg-Haugen", "Fjell & Fjord Distribusjon AS", "hot", "today", "phone", "Call today 14:00",
                "Harnesses for 40 rescue stations", "86 000", "Web", "12 min"},
        {"Özgür Çelik", "Kaçkar Dağcılık ve Outdoor Ticaret A.Ş.", "hot", "none", "alert", "None planned",
                "Tents for mountain rescue, Rize", "54 200", "Fair", "1 h"},
        {"Begoña Etxeberria Zubizarreta", "Distribuciones de Montaña y Escalada del Pirineo, S.L.", "warm", "late", "phone",
                "Call, 2 days late", "Via ferrata rental sets", "38 400", "Partner", "3 d"},
        {"王建华", "成都高原户外用品有限公司", "hot", "later", "meeting", "Meeting Thu 12 Mar", "营地帐篷，38 家门店", "1 120 000", "Fair", "4 d"},
        {"Aleksandra Kowalczyk-Dąbrowska", "Górskie Wyprawy Dystrybucja Sp. z o.o.", "warm", "later", "mail", "E-mail Wed 11 Mar",
                "Junior helmets, school programme", "22 750", "Web", "5 d"},
        {"Sindre Bjørnstad", "Nordlys Friluft AS", "cold", "none", "alert", "None planned", "Avalanche airbags, demo set", "9 400", "Web",
                "6 d"},
        {"Hüseyin Yılmazoğlu", "Erciyes Spor Malzemeleri Ltd. Şti.", "warm", "later", "phone", "Call Fri 13 Mar", "Ski-touring bindings",
                "31 800", "Fair", "8 d"},
        {"Ida Berg", "Alpine AS", "hot", "today", "mail", "E-mail today", "Helmets for the guides", "41 250", "Fair", "9 d"},
        {"Joaquín Domènech i Puig", "Refugis i Senders de Catalunya, SCCL", "cold", "later", "note", "Task Mon 16 Mar",
                "Blankets and bivouac bags", "7 600", "Partner", "11 d"},
        {"陈晓燕", "上海山野户外有限公司", "warm", "none", "alert", "None planned", "登山鞋代理洽谈", "268 000", "Web", "12 d"},
        {"Wojciech Szczepański", "Tatra Sport Hurt Sp. z o.o. Sp. k.", "warm", "later", "phone", "Call Tue 17 Mar",
                "Trail poles, first stocking", "19 850", "Cold call", "14 d"},
        {"Kjersti Aas", "Fjell & Fjord Distribusjon AS", "cold", "later", "mail", "E-mail 18 Mar", "Crampons, winter 2026/27", "96 200",
                "Web", "15 d"},
        {"Nuria Casas", "Escola Espanyola d’Alta Muntanya", "warm", "later", "phone", "Call 19 Mar", "Instructor ropes", "12 300", "Web",
                "16 d"},
        {"Mehmet Aydın", "Palandöken Kayak Merkezi A.Ş.", "cold", "none", "alert", "None planned", "Lift staff clothing", "44 900", "Fair",
                "19 d"},
        {"Tomasz Wróbel", "Schroniska PTTK Sp. z o.o.", "warm", "later", "note", "Task 20 Mar", "Emergency bags for huts", "15 200",
                "Partner", "20 d"},
        {"刘洋", "成都高原户外用品有限公司", "cold", "later", "mail", "E-mail 23 Mar", "租赁头盔", "28 700", "Web", "21 d"},
        {"Astrid Lie", "Røldal Skisenter AS", "warm", "later", "phone", "Call 24 Mar", "Rental helmets", "33 100", "Fair", "22 d"},
        {"Pedro Arrizabalaga", "Barrancos de Guara, S.L.", "warm", "later", "phone", "Call 25 Mar", "Canyoning harnesses", "18 450", "Web",
                "24 d"},
    };

    private SampleList() {
    }

    static ListPage full(Words words, boolean withPeek) {
        return new ListPage(head(words), filters(), grid(rows(), null), withPeek ? peek() : null);
    }

    static ListPage empty(Words words) {
        var blank = new Blank("lead", words.of("ui.empty.filtered"), words.of("ui.empty.hides", "filters",
                "Source web, fair; Created this quarter"),
            Verb.go("clear", words.of("ui.filter.clear"), "x", "/leads?clear"));
        return new ListPage(head(words), filters(), grid(List.of(), blank), null);
    }

    static ViewHead head(Words words) {
        return new ViewHead("Leads", "/leads", "My open leads", List.of(
            new ViewHead.View("/leads?view=a", "My open leads", true, words.of("ui.view.everyone")),
            new ViewHead.View("/leads?view=b", "Leads to claim", false, words.of("ui.view.everyone")),
            new ViewHead.View("/leads?view=c", "Kielce fair", false, words.of("ui.view.mine"))),
            true, new ViewHead.Changed(Verb.act("save", words.of("ui.save"), null, SampleShell.post("/views/a")),
                Verb.ask("saveas", words.of("ui.saveas"), null, "/views/new"), Verb.go("reset", words.of("ui.reset"), null,
                        "/leads?view=a")),
            List.of(new ViewHead.Show("/leads", "list", words.of("ui.view.list"), true), new ViewHead.Show("/leads?show=board", "board",
                    words.of("ui.view.board"), false)),
            List.of(Verb.go("import", words.of("ui.view.import"), "up", "/leads/import"), Verb.go("export", words.of("ui.view.export"),
                    "download", "/leads/export")),
            Verb.go("new", "New lead", "plus", "/leads/new"));
    }

    static Filters filters() {
        return new Filters("/leads", "", List.of(new Filters.Kept("view", "a")), List.of(chip("Owner", "me, nobody"), chip("State", "open"),
            chip("Source", "web, fair, 2 more"), chip("Created", "this quarter")), "/leads/filter", "/leads/columns", 9, null);
    }

    private static Filters.Chip chip(String field, String value) {
        return new Filters.Chip(field, value, "/leads/filter?column=" + field, "/leads?drop=" + field);
    }

    private static Grid grid(List<Grid.Row> rows, Blank blank) {
        return new Grid("leads", "/leads", List.of(
            new Grid.Column("fullname", "Name", 184, false, Grid.Phone.FIRST, Grid.Sorted.NONE, "/leads?sort=fullname"),
            new Grid.Column("companyname", "Company", 200, false, Grid.Phone.NEXT, Grid.Sorted.NONE, "/leads?sort=companyname"),
            new Grid.Column("rating", "Rating", 84, false, Grid.Phone.END, Grid.Sorted.NONE, "/leads?sort=rating"),
            new Grid.Column("next", "Next activity", 164, false, Grid.Phone.NEXT, Grid.Sorted.NONE, null),
            new Grid.Column("subject", "Topic", 200, false, Grid.Phone.NONE, Grid.Sorted.NONE, "/leads?sort=subject"),
            new Grid.Column("estimatedamount", "Value, €", 96, true, Grid.Phone.END_BELOW, Grid.Sorted.NONE, "/leads?sort=estimatedamount"),
            new Grid.Column("source", "Source", 74, false, Grid.Phone.NONE, Grid.Sorted.NONE, "/leads?sort=source"),
            new Grid.Column("createdon", "Age", 74, false, Grid.Phone.NONE, Grid.Sorted.DOWN, "/leads?sort=-createdon")),
            rows, new Grid.Paging(1, 18, "50+", "/leads/count", null, "/leads?after=x"), List.of(new Grid.Sum("Σ value", "€ 6 412 850"),
                    new Grid.Sum("hot", "31")),
            new Grid.Bulk(SampleShell.CSRF.token(), List.of(Verb.ask("assign", "Assign", "assign", "/leads/assign"), Verb.ask("edit",
                    "Edit", "pen", "/leads/edit"),
                Verb.ask("mail", "E-mail", "mail", "/leads/mail"), Verb.ask("qualify", "Qualify", "check", "/leads/qualify"),
                Verb.act("delete", "Delete", "trash", SampleShell.post("/leads/delete"))), List.of(Verb.ask("merge", "Merge", "merge",
                        "/leads/merge"))),
            blank);
    }

    private static List<Grid.Row> rows() {
        var rows = new ArrayList<Grid.Row>();
        for (var at = 0; at < LEADS.length; at++) {
            rows.add(row("l" + at, LEADS[at], at == 0));
        }
        return rows;
    }

    static Grid.Row row(String id, String[] lead, boolean open) {
        return new Grid.Row(id, "/leads/" + id, "/leads/" + id + "/peek", lead[0], List.of(
            Grid.Cell.of(new Value.Text(lead[0])), new Grid.Cell(new Value.Text(lead[1]), "/leads/" + id + "/companyname"),
                    Grid.Cell.of(rating(lead[2])),
            Grid.Cell.of(new Value.Next(lead[5], lead[4], Urgency.valueOf(lead[3].toUpperCase(java.util.Locale.ROOT)))),
            new Grid.Cell(new Value.Text(lead[6]), "/leads/" + id + "/subject"), Grid.Cell.of(new Value.Number(lead[7])),
                    Grid.Cell.of(new Value.Choice(lead[8], null, Tone.PLAIN)),
            Grid.Cell.of(new Value.Time(lead[9], "2026-03-10T10:02:00Z", "10 March 2026, 10:02"))), open);
    }

    static Value rating(String rating) {
        return switch (rating) {
            case "hot" -> new Value.Choice("Hot", "hot", Tone.BAD);
            case "warm" -> new Value.Choice("Warm", "warm", Tone.WARN);
            default -> new Value.Choice("Cold", "cold", Tone.COLD);
        };
    }

    static Peek peek() {
        return new Peek("Lead 1 of 50+", null, "/leads?peek=l1", "/leads/l0", "/leads", "Marit Solberg-Haugen",
                "Harnesses for 40 rescue stations",
            List.of(Verb.ask("qualify", "Qualify", "check", "/leads/l0/qualify").on("q"), Verb.ask("call", "Call", "phone",
                    "/leads/l0/call"),
                Verb.ask("mail", "E-mail", "mail", "/leads/l0/mail")),
            List.of(Verb.ask("lost", "Disqualify…", "x", "/leads/l0/disqualify")),
            List.of(new Callout(Tone.WARN, "alert", "Looks like Fjell & Fjord Distribusjon AS, a customer of Jonas Hartl.")),
            List.of(at("Company", new Value.Lookup("Fjell & Fjord Distribusjon AS", "/accounts/a1", "customer"), true), at("Role",
                    new Value.Text("Innkjøpssjef (purchasing)"), false),
                at("Phone", new Value.Link("+47 55 01 42 17", "tel:+4755014217"), false),
                at("E-mail", new Value.Link("marit.solberg-haugen@fjellogfjord.example",
                        "mailto:marit.solberg-haugen@fjellogfjord.example"), true),
                at("Estimated value", new Value.Number("€ 86 000"), false), at("Wants it by", new Value.Time("1 Oct 2026", "2026-10-01",
                        "1 October 2026"), false)),
            List.of(Entry.of("p1", "phone", "Call, planned", "14:00", "2026-03-10T14:00:00Z").toned(Tone.ACCENT),
                Entry.of("p2", "world", "Asked on the web form", "10:02", "2026-03-10T10:02:00Z")
                    .saying("“We run 40 stations between Bergen and Ålesund and need harnesses with inspection cards before the "
                            + "season.”")));
    }

    private static Field at(String label, Value value, boolean wide) {
        var id = "peek-" + label.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return new Field(id, id, label, value, Need.NONE, wide, null, new Field.Way.Editable("/leads/l0/fields/" + id), null);
    }
}
