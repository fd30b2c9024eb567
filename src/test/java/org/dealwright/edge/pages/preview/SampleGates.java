package org.dealwright.edge.pages.preview;

import java.util.ArrayList;
import java.util.List;

import org.dealwright.core.kernel.Language;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Gate;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.edge.pages.view.Theme;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Trouble;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.edge.pages.view.Words;

/** Sign-in, first start, an error. */
final class SampleGates {
    private SampleGates() {
    }

    static Gate signIn(Words words, Language language, Theme theme) {
        return new Gate(language.tag(), theme, words.of("ui.gate.morning"), words.of("ui.gate.lead", "company", "Nordkamm Outdoor"),
                SampleShell.CSRF, SampleShell.post("/signin"),
            List.of(new Callout(Tone.BAD, "alert", words.of("ui.gate.wrong"))), List.of(Input.of("mail", "username",
                    words.of("ui.gate.mail"), new Editor.Account("anna.nowicka@nordkamm.example")),
                Input.of("password", "password", words.of("ui.gate.password"), new Editor.Secret(false))),
            new Dialog.Tick("stay", words.of("ui.gate.stay"), true), words.of("ui.gate.submit"), null, null,
            List.of(new Gate.Samples("Anna Nowicka", "Salesperson", "anna.nowicka@nordkamm.example"), new Gate.Samples("Jonas Hartl",
                    "Sales manager", "jonas.hartl@nordkamm.example"),
                new Gate.Samples("Emre Kaya", "Salesperson", "emre.kaya@nordkamm.example")), tongues(language));
    }

    static Gate setUp(Words words, Language language, Theme theme) {
        return new Gate(language.tag(), theme, words.of("ui.setup.title"), words.of("ui.setup.lead"), SampleShell.CSRF,
                SampleShell.post("/setup"), List.of(), List.of(
            new Input("code", "code", words.of("ui.setup.code"), new Editor.Line("text", "", 20, null),
                    org.dealwright.edge.pages.view.Need.REQUIRED, false, words.of("ui.setup.code.help"), null),
            Input.of("company", "company", words.of("ui.setup.company"), new Editor.Line("text", "", 160, null)).required(),
            Input.of("currency", "currency", words.of("ui.setup.currency"), new Editor.Pick(List.of(new Option("EUR", "EUR · Euro",
                    true)))),
            Input.of("mail", "email", words.of("ui.gate.mail"), new Editor.Account("")).required(), Input.of("password", "password",
                    words.of("ui.gate.password"), new Editor.Secret(true)).required()),
            null, words.of("ui.setup.submit"), null, null, List.of(), tongues(language));
    }

    static Trouble notFound(Words words) {
        return new Trouble(404, words.of("ui.trouble.notfound"), words.of("ui.trouble.notfound.text"), "018f-7a2c",
            List.of(Verb.go("home", words.of("ui.trouble.home"), "home", "/").ranked(Verb.Rank.PRIMARY)));
    }

    private static List<Gate.Tongue> tongues(Language current) {
        var names = List.of("English", "Polski", "Türkçe", "Español", "中文", "Norsk");
        var tongues = new ArrayList<Gate.Tongue>();
        for (var language : Language.values()) {
            tongues.add(new Gate.Tongue(language.tag(), names.get(language.ordinal()), "?language=" + language.tag(), language == current));
        }
        return tongues;
    }
}
