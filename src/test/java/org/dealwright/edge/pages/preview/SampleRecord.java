package org.dealwright.edge.pages.preview;

import java.util.List;

import org.dealwright.edge.pages.view.Body;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Entry;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Feed;
import org.dealwright.edge.pages.view.Field;
import org.dealwright.edge.pages.view.Lookup;
import org.dealwright.edge.pages.view.Need;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.edge.pages.view.Process;
import org.dealwright.edge.pages.view.RecordHead;
import org.dealwright.edge.pages.view.RecordPage;
import org.dealwright.edge.pages.view.Section;
import org.dealwright.edge.pages.view.Tab;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Urgency;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.edge.pages.view.Words;

/** The deal "Autumn range 2026" in the stage Propose. */
final class SampleRecord {
    private SampleRecord() {
    }

    static RecordPage page(Words words, boolean sheetOpen) {
        return new RecordPage(head(words), process(words, sheetOpen), List.of(), tabs(words, "summary"), new Body.Form(List.of(need(words),
                terms()), empty(words)), feed(words),
            panels());
    }

    static RecordPage history(Words words) {
        return new RecordPage(head(words), process(words, false), List.of(), tabs(words, "history"), new Body.History(List.of(
            new Body.Change("h3", "10:14", "2026-03-10T10:14:00Z", "Anna Nowicka", Face.person("Anna Nowicka"), "edited", null,
                List.of(new Body.Difference("Budget", "€ 120 000", "€ 130 000"), new Body.Difference("Campaign", "",
                        "Autumn stocking 2026")),
                Verb.act("revert", words.of("ui.undo"), null, SampleShell.post("/history/h3"))),
            new Body.Change("h2", "9 Mar 2026, 16:40", "2026-03-09T16:40:00Z", "Anna Nowicka", Face.person("Anna Nowicka"),
                    "moved to Propose", null, List.of(), null),
            new Body.Change("h1", "2 Feb 2026, 08:12", "2026-02-02T08:12:00Z", "Jonas Hartl", Face.person("Jonas Hartl"), "created it",
                    "through the API",
                List.of(new Body.Difference("Topic", "", "Autumn range 2026")), null)), null), feed(words), panels());
    }

    private static RecordHead head(Words words) {
        return new RecordHead("record", new RecordHead.Trail("/opportunities", "My open opportunities"), "Autumn range 2026: helmets and harnesses for the Tatra mountain guides", new Value.State("Open", "opp",
                    Tone.ACCENT), List.of(),
            List.of(Verb.ask("lose", "Close as lost", "lost", "/o/lose"), Verb.ask("win", "Close as won", "trophy", "/o/win")
                    .ranked(Verb.Rank.PRIMARY)),
            List.of(Verb.ask("assign", words.of("ui.assign"), "assign", "/o/assign"), Verb.act("delete", words.of("ui.delete"), "trash",
                    SampleShell.post("/o/delete")),
                Verb.ask("reopen", "Reopen", "again", "/o/reopen").blocked("It is open already")),
            List.of(fact("Amount", new Value.Number("€ 124 963"), RecordHead.Room.BIG), fact("Closes", new Value.Time("14 Mar 2026",
                    "2026-03-14", "14 March 2026"), RecordHead.Room.PLAIN),
                fact("Probability", new Value.Number("60 %"), RecordHead.Room.PLAIN),
                fact("Customer", new Value.Lookup("Górskie Wyprawy Dystrybucja Sp. z o.o.", "/accounts/g", "customer"),
                        RecordHead.Room.FIRM),
                fact("Contact", new Value.Lookup("Zofia Wiśniewska-Brzęczyszczykiewicz", "/contacts/z", "user"), RecordHead.Room.FIRM),
                fact(words.of("ui.record.owner"), new Value.Text("Anna Nowicka"), RecordHead.Room.PLAIN),
                fact(words.of("ui.record.nextstep"), new Value.Next(words.of("ui.next.today", "what", "Call", "time", "14:00"), "phone",
                        Urgency.TODAY), RecordHead.Room.TWO)),
            words.of("ui.saved.at", "time", "10:14"));
    }

    private static RecordHead.Fact fact(String label, Value value, RecordHead.Room room) {
        return new RecordHead.Fact(label, value, room);
    }

    private static Process process(Words words, boolean open) {
        var sheet = new Process.Sheet(words.of("ui.process.sheet", "stage", "Propose"), words.of("ui.process.hint"), List.of(
            new Process.Step("Quote sent", true, true, "2026-1007 r2", null),
            new Process.Step("Decision maker known", true, false, "Z. Wiśniewska-Brzęczyszczykiewicz", null),
            new Process.Step("Delivery date agreed", true, false, "1 Sep 2026", null),
            new Process.Step("Answer to the competitor", false, true, "", new Field("step-answer", "answer", "Answer to the competitor",
                    new Value.Empty(), Need.REQUIRED, true, null,
                new Field.Way.Open(new Editor.Line("text", "", 200, "What do we say to AlpinTek’s price?"), SampleShell.post("/o/answer"),
                        "7", "/o/answer", null), null))),
            Verb.act("back", words.of("ui.process.back", "stage", "Develop"), null, SampleShell.post("/o/back")),
            Verb.act("forward", words.of("ui.process.forward", "stage", "Close"), null, SampleShell.post("/o/forward"))
                    .blocked(words.of("ui.process.blocked")));
        var done = new Process.Sheet(words.of("ui.process.sheet", "stage", "Qualify"), words.of("ui.process.hint"),
            List.of(new Process.Step("Customer known", true, true, "Górskie Wyprawy", null)), null, null);
        return new Process("process", "Distributor sale", "", List.of(
            new Process.Stage("Qualify", words.of("ui.process.days", "days", 9), Process.Standing.DONE, done, false),
            new Process.Stage("Develop", words.of("ui.process.days", "days", 21), Process.Standing.DONE, done, false),
            new Process.Stage("Propose", words.of("ui.process.days", "days", 4) + " · " + words.of("ui.process.missing", "missing", 1,
                    "steps", 4), Process.Standing.ACTIVE, sheet, open),
            new Process.Stage("Close", "", Process.Standing.NEXT, done, false)), List.of());
    }

    private static List<Tab> tabs(Words words, String current) {
        return List.of(new Tab("/o", words.of("ui.record.summary"), null, current.equals("summary")), new Tab("/o?tab=products", "Products",
                "5", false),
            new Tab("/o?tab=quotes", "Quotes", "2", false), new Tab("/o?tab=files", words.of("ui.record.files"), "3", false),
            new Tab("/o?tab=history", words.of("ui.record.history"), null, current.equals("history")));
    }

    private static Section need(Words words) {
        return new Section("section-need", "Need and offer", true, List.of(
            new Field("f-need", "customerneed", "Customer need",
                    new Value.Memo("412 guides must replace helmets before the EN 12492 re-test in October; one supplier for "
                            + "helmet and harness."),
                Need.REQUIRED, true, "What the customer wants to reach", new Field.Way.Editable("/o/f/need"), null),
            rest("proposedsolution", "Proposed solution",
                    new Value.Memo("Tatra Guide helmet with visor set, Rysy harness, guide rope sets"), true),
            new Field("f-amount", "estimatedvalue", "Estimated amount", new Value.Number("€ 124 963"), Need.NONE, false, null,
                new Field.Way.Locked("fx", "Sum of the 5 product lines, less 2 % document discount, plus freight"), null),
            new Field("f-close", "estimatedclosedate", "Closes on", new Value.Empty(), Need.REQUIRED, false, null,
                new Field.Way.Open(new Editor.Day("+4d", "2026-03-14"), SampleShell.post("/o/f/close"), "7", "/o/f/close", null), null),
            new Field("f-budget", "budgetamount", "Budget", new Value.Number("€ 130 000"), Need.NONE, false, null,
                    new Field.Way.Editable("/o/f/budget"),
                new Field.Note(Tone.GOOD, words.of("ui.saved.was", "value", "€ 120 000"), Verb.act("undo", words.of("ui.undo"), null,
                        SampleShell.post("/undo/7")))),
            new Field("f-probability", "closeprobability", "Probability", new Value.Number("60 %"), Need.NONE, false, null,
                    new Field.Way.Locked("lock", "Set by the stage"), null)));
    }

    private static Section terms() {
        return new Section("section-terms", "Terms", true, List.of(
            rest("pricelevelid", "Price list", new Value.Lookup("Distributor EU 2026", "/pricelevels/1", null), false),
            new Field("f-currency", "transactioncurrencyid", "Currency", new Value.Text("EUR"), Need.NONE, false, null,
                    new Field.Way.Locked("lock", "Follows the price list"), null),
            rest("paymentterms", "Payment", new Value.Text("45 days net, 2 % within 10"), false), rest("delivery", "Delivery",
                    new Value.Text("1 Sep 2026, DAP Kraków"), false),
            rest("source", "Source", new Value.Choice("Fair: Kielce Outdoor 2025", null, Tone.PLAIN), false),
            new Field("f-campaign", "campaignid", "Campaign", new Value.Empty(), Need.NONE, false, null,
                new Field.Way.Open(new Editor.Seek(new Lookup("campaign/1", "Autumn stocking 2026", "/lookup/campaign", "campaign")),
                        SampleShell.post("/o/f/campaign"), "7", "/o/f/campaign",
                    "This campaign has ended; choose one that runs."), null)));
    }

    private static Field rest(String name, String label, Value value, boolean wide) {
        return new Field("f-" + name, name, label, value, Need.NONE, wide, null, new Field.Way.Editable("/o/f/" + name), null);
    }

    private static Section empty(Words words) {
        return new Section("section-empty", words.of("ui.section.empty", "count", 7), false, List.of(rest("quotecomments",
                "Comments on the quote", new Value.Empty(), false),
            rest("presentation", "Presentation", new Value.Empty(), false)));
    }

    static Feed feed(Words words) {
        return new Feed("feed", "/o/timeline", new Feed.Composer(SampleShell.post("/o/notes"), List.of(new Feed.Kind("note", "Note", null),
                new Feed.Kind("phone", "Call", "/o/call"),
            new Feed.Kind("mail", "E-mail", "/o/mail"), new Feed.Kind("meeting", "Meeting", "/o/meeting")),
                    words.of("ui.composer.placeholder"), "note-o"),
            List.of(new Feed.Filter("/o/timeline", words.of("ui.feed.all"), true), new Feed.Filter("/o/timeline?of=call", "Calls", false),
                new Feed.Filter("/o/timeline?of=mail", "E-mails", false), new Feed.Filter("/o/timeline?of=stage", "Stage", false)),
            List.of(
                new Feed.Day(words.of("ui.feed.planned"), List.of(Entry.of("e1", "phone", "Call Zofia about AlpinTek’s offer", "14:00",
                        "2026-03-10T14:00").toned(Tone.ACCENT))),
                new Feed.Day(words.of("ui.feed.today"), List.of(
                    new Entry("e2", "phone", Tone.PLAIN, List.of(new Entry.Piece("Anna", true), new Entry.Piece(" called Zofia, 12 min",
                            false)), "10:12", "2026-03-10T10:12",
                        "Board likes the harness. AlpinTek is 6 % cheaper on helmets but cannot deliver before mid-October. She "
                                + "needs the visor certificate to decide.", null, List.of()),
                    new Entry("e3", "clip", Tone.PLAIN, List.of(new Entry.Piece("Zofia", true), new Entry.Piece(" replied with 2 files",
                            false)), "09:31", "2026-03-10T09:31",
                        "Re: Quote 2026-1007 r2. “Please see the list of sizes per guide station…”", null, List.of()))),
                new Feed.Day(words.of("ui.feed.yesterday"), List.of(
                    new Entry("e4", "send", Tone.GOOD, List.of(new Entry.Piece("Quote ", false), new Entry.Piece("2026-1007 r2", true),
                            new Entry.Piece(" sent", false)), "16:48",
                        "2026-03-09T16:48", "€ 124 963 net · opened 3 times", "/quotes/1007", List.of()),
                    new Entry("e5", "stage", Tone.ACCENT, List.of(new Entry.Piece("Stage ", false), new Entry.Piece("Develop → Propose",
                            true)), "16:40", "2026-03-09T16:40", null, null,
                        List.of()))),
                new Feed.Day("Fri 6 March", List.of(Entry.of("e6", "meeting", "Sample day in Zakopane, 14 guides", "09:00",
                        "2026-03-06T09:00")
                    .saying("Fit of XL is right. They ask for a second colour for instructors.")))), null, null);
    }

    static List<Panel> panels() {
        return List.of(
            new Panel("stakeholders", "Stakeholders", "3", Verb.ask("add", "Add", "plus", "/o/stakeholders/new"), List.of(
                new Panel.Item(Face.person("Zofia Wiśniewska"), null, "Zofia Wiśniewska-Brzęczyszczykiewicz", "Managing director",
                        "/contacts/z", new Value.State("Decides", "decide", Tone.ACCENT), null),
                new Panel.Item(Face.person("Krzysztof Malinowski"), null, "Krzysztof Malinowski", "Head of purchasing", "/contacts/k",
                        new Value.State("For us", "check", Tone.GOOD), null),
                new Panel.Item(Face.person("Tadeusz Gąsienica"), null, "Tadeusz Gąsienica", "Guides’ association, safety", "/contacts/t",
                        new Value.State("Sceptical", "alert", Tone.WARN), null)),
                null, null, null),
            new Panel("rivals", "Competitor", null, Verb.go("card", "Battle card", "open", "/competitors/1"), List.of(),
                    new Panel.Battle("AlpinTek", Face.firm("Alpin Tek"),
                new Value.State("Strong", "hot", Tone.BAD), List.of("6 % cheaper on helmets", "12 colours in stock"),
                List.of("Visor set included: € 9,80 a piece", "Delivery 1 Sep, theirs mid-October")), null, null),
            new Panel("send", "Send while proposing", null, null, List.of(
                new Panel.Item(null, "book", "EN 12492 certificate, visor set", "PDF · 0.4 MB · never sent", "/f/1", null, Verb.ask("send",
                        "Send", "send", "/o/send/1")),
                new Panel.Item(null, "book", "Guide range 2026, Polish edition", "PDF · 8.1 MB · sent 6 March", "/f/2",
                        new Value.State("Sent", "check", Tone.GOOD), null)), null, null, null),
            Panel.later("similar", "Similar won deals", "/o/panels/similar"));
    }
}
