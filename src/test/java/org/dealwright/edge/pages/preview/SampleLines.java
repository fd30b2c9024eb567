package org.dealwright.edge.pages.preview;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.edge.pages.view.Body;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.LineGrid;
import org.dealwright.edge.pages.view.RecordHead;
import org.dealwright.edge.pages.view.RecordPage;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.edge.pages.view.Words;

/** Quote 2026-1007, a draft with sections, a bundle and an optional line. */
final class SampleLines {
    private SampleLines() {
    }

    static RecordPage page(Words words) {
        var head = new RecordHead("record", new RecordHead.Trail("/opportunities/1", "Autumn range 2026"),
                "Quote 2026-1007",
            new Value.State("Draft, revision 3", "pen", Tone.WARN), List.of(Verb.go("compare", "Compare with r2", "compare",
                    "/quotes/1/compare")),
            List.of(Verb.go("preview", "Preview PDF", "eye", "/quotes/1.pdf"), Verb.ask("send", "Send…", "send", "/quotes/1/send")
                    .blocked("Jonas Hartl must approve first"),
                Verb.ask("approve", "Ask for approval", "done", "/quotes/1/approval").ranked(Verb.Rank.PRIMARY)),
            List.of(Verb.go("copy", "Copy", "copy", "/quotes/1/copy")),
            List.of(fact("Total, net", new Value.Number("€ 124 962,55"), RecordHead.Room.BIG),
                fact("Customer", new Value.Lookup("Górskie Wyprawy Dystrybucja Sp. z o.o.", "/accounts/g", null), RecordHead.Room.FIRM),
                fact("For", new Value.Text("Zofia Wiśniewska-Brzęczyszczykiewicz"), RecordHead.Room.FIRM), fact("Valid until",
                        new Value.Text("31 Mar 2026"), RecordHead.Room.PLAIN),
                fact("Price list", new Value.Text("Distributor EU 2026"), RecordHead.Room.PLAIN), fact("Delivery",
                        new Value.Text("1 Sep 2026, DAP Kraków"), RecordHead.Room.PLAIN)),
            words.of("ui.saved.at", "time", "10:21"));
        return new RecordPage(head, null, List.of(), List.of(), new Body.Lines(grid(words, "€")), null, List.of());
    }

    private static RecordHead.Fact fact(String label, Value value, RecordHead.Room room) {
        return new RecordHead.Fact(label, value, room);
    }

    static LineGrid grid(Words words, String currency) {
        return new LineGrid("lines", new LineGrid.Edit(SampleShell.post("/quotes/1/lines"), SampleShell.post("/quotes/1/paste"),
                SampleShell.post("/quotes/1/move"), "7", "/lookup/product",
            Verb.ask("section", words.of("ui.lines.section"), "plus", "/quotes/1/section"), Verb.ask("writein",
                    words.of("ui.lines.writein"), "plus", "/quotes/1/writein"), List.of(
                    Verb.act("remove", words.of("ui.delete"), "trash", SampleShell.post("/quotes/1/lines/delete")))), currency,
            List.of(new LineGrid.Line.Section("s1", "Harnesses and rope", "55 958,40", List.of()),
                item(words, "1", "1", "K-204", "Harness Rysy Adjustable, with certificate and inspection card", false, false, "640", "Each",
                        "62,50", "10 %", "36 000,00", 27, false, reckoning(words)),
                item(words, "2", "2", "B-031", "Bundle “Guide set autumn 2026”", true, false, "120", "Set", "189,00", "12 %", "19 958,40",
                        19, true, null),
                new LineGrid.Line.Part("p1", "Rope 9.4 mm, 60 m, dry-treated · 1 per set"), new LineGrid.Line.Part("p2",
                        "Belay device Orla, with HMS carabiner · 2 per set"),
                item(words, "3", "3", "S-900", "On-site inspection training, Zakopane, 2 days", false, true, "1", "Course", "2 400,00", "–",
                        "(2 400,00)", 21, true, null),
                new LineGrid.Line.Section("s2", "Guide helmets", "70 044,20", List.of()),
                item(words, "4", "4", "H-110", "Tatra Guide helmet, M/L, signal red", false, false, "900", "Each", "54,90", "8 %",
                        "45 457,20", 32, false, null),
                item(words, "5", "5", "H-112", "Tatra Guide helmet, XL, glacier white", false, false, "250", "Each", "57,90", "8 %",
                        "13 317,00", 32, false, null),
                item(words, "6", "6", "H-190", "Chin-pad and visor set, anti-fog", false, false, "1 150", "Each", "9,80", "–", "11 270,00",
                        52, false, null)),
            "Delivery in two lots: helmets on 1 September, harnesses by 15 September 2026. Payment within 45 days net. Reverse "
                    + "charge, VAT to be accounted for by the recipient.",
            new LineGrid.Margin(words.of("ui.lines.margin"), "29 %", "€ 35 836,55 over cost"), List.of(new Callout(Tone.WARN, "alert",
                    "Line 2 is below 25 %. Jonas Hartl must approve.")),
            List.of(total(words.of("ui.lines.lines"), "126 002,60", false), total("Discount 2 %", "−2 520,05", false),
                    total("Freight, DAP Kraków", "1 480,00", false), total("Tax, reverse charge", "0,00", false),
                total(words.of("ui.lines.total"), "€ 124 962,55", true), new LineGrid.Total("in PLN at 4,2815, 9 March", "535 027,16",
                        false, true)));
    }

    static LineGrid.Line.Item item(Words words, String id, String number, String code, String name, boolean bundle, boolean optional,
            String quantity, String unit, String price, String discount,
                                   String amount, int margin, boolean low, LineGrid.@Nullable Reckoning reckoning) {
        return new LineGrid.Line.Item(id, number, code, name, bundle, optional, cell(id, "quantity", words.of("ui.lines.quantity"),
                quantity), unit,
            cell(id, "priceperunit", words.of("ui.lines.price", "currency", "€"), price), cell(id, "discount",
                    words.of("ui.lines.discount"), discount),
            cell(id, "tax", words.of("ui.lines.tax"), "0 %"), amount, "/quotes/1/lines/" + id + "/why", reckoning,
                    new LineGrid.Share(margin, margin + " %", low), null, true);
    }

    private static LineGrid.Cell cell(String line, String name, String label, String text) {
        return new LineGrid.Cell(name, label, text, "/quotes/1/lines/" + line, text.equals("–") || text.equals("0 %"));
    }

    private static LineGrid.Total total(String label, String value, boolean strong) {
        return new LineGrid.Total(label, value, strong, false);
    }

    private static LineGrid.Reckoning reckoning(Words words) {
        return new LineGrid.Reckoning(words.of("ui.lines.reckoning", "amount", "€ 36 000,00"),
                List.of(total("List price, Distributor EU 2026", "68,00", false), total("Tier from 500 pieces", "−4,00", false),
            total("Campaign Autumn stocking", "−1,50", false), total("Price each", "62,50", true), total("640 × 62,50", "40 000,00", false),
                    total("Discount 10 %, Anna, 6 Mar", "−4 000,00", false),
            total("Amount, rounded once", "36 000,00", true)));
    }
}
