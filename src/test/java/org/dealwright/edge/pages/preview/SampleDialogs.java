package org.dealwright.edge.pages.preview;

import java.util.List;

import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.FormPage;
import org.dealwright.edge.pages.view.Hits;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Lookup;
import org.dealwright.edge.pages.view.Need;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.edge.pages.view.Words;

/** Qualifying a lead, a lost race, a new account with faults, what a lookup found. */
final class SampleDialogs {
    private SampleDialogs() {
    }

    static Dialog qualify() {
        return new Dialog("qualify", "Qualify Marit Solberg-Haugen", "Harnesses for 40 rescue stations · web, 12 minutes ago",
                SampleShell.post("/leads/l0/qualify"), "qualify-l0", List.of(
            new Dialog.Part.Picks("Customer", "customer", new Value.State("1 likely match", "alert", Tone.WARN), "account", false, List.of(
                new Dialog.Pick("a1", "Use Fjell & Fjord Distribusjon AS", "Bergen · same VAT no. and mail domain · 7 won deals",
                        Face.firm("Fjell Fjord"), Face.person("Jonas Hartl"), "Jonas Hartl", true),
                new Dialog.Pick("new", "Create “Fjell og Fjord, avd. Vestland”", "A second customer in the same group", Face.firm("+"),
                        null, null, false))),
            new Dialog.Part.Picks("Contact", "user", null, "contact", true, List.of(
                new Dialog.Pick("new", "Create Marit Solberg-Haugen",
                        "Innkjøpssjef · +47 55 01 42 17 · marit.solberg-haugen@fjellogfjord.example", Face.person("Marit Solberg"), null,
                        null, true))),
            new Dialog.Part.Inputs("Opportunity", "opp", List.of(Input.of("q-name", "name", "Name", new Editor.Line("text",
                    "Harnesses for 40 rescue stations", 300, null)).across(),
                Input.of("q-amount", "amount", "Amount", new Editor.Number("86 000", "€")), Input.of("q-close", "close", "Closes",
                        new Editor.Day("1 Oct 2026", "2026-10-01")))),
            new Dialog.Part.Remark(new Callout(Tone.PLAIN, "info",
                "The lead is closed as qualified. A contact and a deal over € 86 000 are created and owned by you; Jonas Hartl "
                        + "is told. You can take it back until tomorrow 10:14."))),
            "Qualify", false, new Dialog.Tick("open", "Open the deal afterwards", true), "/leads/l0");
    }

    static Dialog conflict(Words words) {
        return new Dialog("conflict", words.of("ui.conflict.title"), words.of("ui.conflict.lead"), SampleShell.post("/leads/l0"),
                "conflict-l0", List.of(new Dialog.Part.Conflict(List.of(
            new Dialog.Clash("budget", "Budget", "€ 120 000", "€ 130 000", "€ 125 000", words.of("ui.conflict.theirs", "name",
                    "Jonas Hartl", "time", "10:12")),
            new Dialog.Clash("need", "Customer need", "", "412 guides must replace helmets", "400 guides", words.of("ui.conflict.theirs",
                    "name", "Jonas Hartl", "time", "10:12"))), List.of())),
            words.of("ui.conflict.keep"), false, null, "/leads/l0");
    }

    static FormPage form(Words words) {
        return new FormPage(words.of("ui.new.of", "type", "Account"), null, "/accounts", "Accounts", SampleShell.post("/accounts/new"),
                "new-account", null, List.of("Name: say who it is."),
            List.of(new FormPage.Group("General", List.of(Input.of("i-name", "name", "Name", new Editor.Line("text", "", 160, null))
                    .required().wrong("Say who it is."),
                    Input.of("i-phone", "telephone1", "Main phone", new Editor.Line("tel", "+47 55 01 42 17", 50, null)),
                    Input.of("i-mail", "emailaddress1", "E-mail", new Editor.Line("email", "", 100, null)),
                    new Input("i-industry", "industrycode", "Industry", new Editor.Pick(List.of(new Option("", "", false), new Option("1",
                            "Retail", true), new Option("2", "Wholesale", false))),
                        Need.RECOMMENDED, false, "Used in segments and reports.", null),
                    Input.of("i-parent", "parentaccountid", "Parent account", new Editor.Seek(new Lookup("", "", "/lookup/account",
                            "customer"))),
                    Input.of("i-revenue", "revenue", "Annual revenue", new Editor.Number("", "€")),
                    Input.of("i-text", "description", "Description", new Editor.Memo("", 2000, 3)).across())),
                new FormPage.Group("Preferences", List.of(
                    Input.of("i-days", "days", "Preferred days", new Editor.Ticks(List.of(new Option("1", "Monday", true), new Option("2",
                            "Tuesday", false), new Option("3", "Wednesday", false)))),
                    Input.of("i-mailing", "donotbulkemail", "Bulk e-mail", new Editor.YesNo(true, "Do not send bulk e-mail")),
                    Input.of("i-last", "lastonholdtime", "Last visit", new Editor.Moment("10 Mar 2026", "2026-03-10", "14:00"))))),
            words.of("ui.create"), words.of("ui.savenew"));
    }

    static Hits hits(Words words) {
        return new Hits("found", List.of(new Hits.Group(words.of("ui.lookup.recent"), List.of(
            new Hits.Hit("account/1", "Fjell & Fjord Distribusjon AS", "Bergen · Jonas Hartl", Face.firm("Fjell Fjord"), null, null, null),
            new Hits.Hit("account/2", "Górskie Wyprawy Dystrybucja Sp. z o.o.", "Kraków · Anna Nowicka", Face.firm("Górskie Wyprawy"), null,
                    null, null)))),
            new Hits.Hit("new", words.of("ui.lookup.create", "name", "fje"), null, null, "plus", null, null), true);
    }

    static Hits found() {
        return new Hits("found", List.of(new Hits.Group("Opportunities", List.of(
            new Hits.Hit("opportunity/1", "Autumn range 2026: helmets and harnesses", "Górskie Wyprawy · € 124 963 · Propose", null, "opp",
                    "/opportunities/1", null))),
            new Hits.Group("Contacts", List.of(new Hits.Hit("contact/1", "Zofia Wiśniewska-Brzęczyszczykiewicz",
                    "Górskie Wyprawy · Managing director", Face.person("Zofia Wiśniewska"), null, "/contacts/1", null)))),
            null, true);
    }
}
