package org.dealwright.edge.pages.preview;

import java.util.ArrayList;
import java.util.List;

import org.dealwright.edge.pages.view.BinPage;
import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.Body;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Card;
import org.dealwright.edge.pages.view.CardsPage;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Lookup;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.edge.pages.view.PrivilegeMatrix;
import org.dealwright.edge.pages.view.RecordPage;
import org.dealwright.edge.pages.view.Secret;
import org.dealwright.edge.pages.view.SettingsPage;
import org.dealwright.edge.pages.view.Tab;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.UnitsPage;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.edge.pages.view.Words;

/** What an administrator sees, and everybody of themselves. */
final class SampleAdmin {
    private static final List<String> DEPTHS = List.of("NONE", "USER", "UNIT", "BELOW", "ORGANIZATION");
    private static final String LETTERS = "-UBDO";
    private static final CardsPage.Back BACK = new CardsPage.Back("/settings", "Settings");

    private SampleAdmin() {
    }

    static CardsPage profile(Words words) {
        var language = Input.of("i-language", "language", "Language",
                new Editor.Pick(List.of(new Option("", "As the browser", true), new Option("1045", "Polski", false))));
        var token = new Panel.Item(null, "key", "Web shop", "…4f2a · made 3 Mar 2026 · not used yet · no end", null,
                new Value.State(words.of("admin.tokens.ended"), "clock", Tone.WARN),
                        Verb.ask("revoke", words.of("admin.tokens.revoke"), null, "/revoke"));
        return new CardsPage("My profile", null, BACK, List.of(), List.of(
                new Card("who", "You", "Your administrator keeps these.", null,
                        List.of(new Card.Part.Facts(List.of(new Card.Fact("E-mail", "anna.nowicka@nordkamm.example", "/systemusers/1"))))),
                new Card("preferences", "Language", null, null,
                        List.of(new Card.Part.Form(SampleShell.post("/p"), List.of(language), "Save",
                        List.of(new Callout(Tone.BAD, "alert", "There is no such time zone."))),
                                new Card.Part.Remark(new Callout(Tone.PLAIN, "info", "10 Mar 2026")))),
                new Card("tokens", "API tokens", "Programs", Verb.ask("token", "Make token", "plus", "/t"),
                        List.of(new Card.Part.Rows(List.of(token), "None"))),
                new Card("sessions", "Where signed in", null, null, List.of(new Card.Part.Rows(List.of(), "Not signed in anywhere.")))));
    }

    static SettingsPage settings() {
        return new SettingsPage("Settings", "What you may see follows your role.",
                List.of(new SettingsPage.Topic("people", "People and rights",
                List.of(new SettingsPage.Item("user", "Users", "Who works here.", "/systemusers"),
                        new SettingsPage.Item("key", "Roles", "What they may do.", "/roles")))));
    }

    static UnitsPage units() {
        return new UnitsPage("Business units", "People belong to a unit.", BACK, Verb.go("add", "New unit", "plus", "/businessunits/new")
                .ranked(Verb.Rank.PRIMARY),
                List.of(new UnitsPage.Unit("/u/1", "Nordkamm", 0, null, "1 person", List.of(new UnitsPage.Person("/p", "Anna Nowicka")),
                        "/u/1?tab=x",
                        Verb.go("user", "User", "plus", "/n").ranked(Verb.Rank.QUIET), null),
                        new UnitsPage.Unit("/u/2", "North", 1, "Disabled", "nobody", List.of(), "/u/2?tab=x", null, null)));
    }

    static BinPage bin(Words words) {
        return new BinPage("Recycle bin", "What you deleted.", BACK, "fjell", List.of(new Option("", "All", true)),
                List.of(new Panel.Item(null, "customer", "Fjell AS",
                "Account · Anna Nowicka, 10 Mar 2026, 11:00 · with Tasks (1)", null, null,
                Verb.act("restore", words.of("admin.bin.restore"), "undo", SampleShell.post("/r")))),
                        new Blank("trash", "Nothing here", "…", null), "/older");
    }

    static RecordPage role(Words words) {
        var like = SampleRecord.page(words, false);
        return new RecordPage(like.head(), null, List.of(), List.of(new Tab("/roles/1", "Privileges", null, true)),
                new Body.Matrix(matrix(words, true)), null, List.of());
    }

    static PrivilegeMatrix matrix(Words words, boolean editable) {
        var depths = new ArrayList<PrivilegeMatrix.Depth>();
        DEPTHS.forEach(each -> depths.add(new PrivilegeMatrix.Depth(LETTERS.substring(depths.size(), depths.size() + 1),
                words.of("admin.depth." + each), depths.size())));
        var privileges = List.of("Create", "Read", "Write", "Delete", "Append", "Append to", "Assign", "Share");
        var cells = new ArrayList<PrivilegeMatrix.Cell>();
        privileges.forEach(each -> cells.add(new PrivilegeMatrix.Cell(LETTERS.substring(cells.size() % 5, cells.size() % 5 + 1),
                "Leads, " + each,
                each.equals("Share") ? "" : LETTERS)));
        var group = new PrivilegeMatrix.Group("Selling", List.of(new PrivilegeMatrix.Row("lead", "Leads", "/leads", "-UBDO-UB", cells)));
        return new PrivilegeMatrix(editable ? SampleShell.post("/roles/1/privileges") : null, privileges, depths, List.of(group),
                List.of(new Callout(Tone.PLAIN, "info", "This role comes with Dealwright.")));
    }

    static Dialog share(Words words) {
        var rights = List.of(new Option("1", "Read", true), new Option("2", "Write", false));
        var newcomer = Input.of("i-principal", "principal", words.of("admin.share.new"),
                new Editor.Seek(new Lookup("", "", "/lookup/leads/ownerid", "users")));
        var shares = new Dialog.Part.Shares(words.of("admin.share.with"), words.of("admin.share.nobody"),
                List.of(new Dialog.Share("systemuser/1", "Emre Kaya",
                Face.person("Emre Kaya"), rights, words.of("admin.share.end.of", "name", "Emre Kaya"))), newcomer, rights);
        return new Dialog("share", "Share", words.of("admin.share.lead"), SampleShell.post("/share"), "share", List.of(shares),
                words.of("admin.share.save"), false, null,
                "/leads/1");
    }

    static Secret secret(Words words) {
        return new Secret(words.of("admin.tokens.new"), words.of("admin.tokens.once"), "Web shop", "dealwright_sample",
                words.of("admin.done"), "/profile");
    }
}
