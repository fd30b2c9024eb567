package org.dealwright.edge.pages.preview;

import java.util.LinkedHashMap;
import java.util.Map;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.dealwright.core.kernel.Language;
import org.dealwright.edge.pages.view.Theme;
import org.dealwright.edge.pages.view.Toast;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.edge.pages.view.Words;

/** Renders every kind of page and part in one language. */
public final class Pages {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private final Language language;
    private final Theme theme;
    private final Words words;

    public Pages(Language language, Theme theme) {
        this.language = language;
        this.theme = theme;
        this.words = UiWords.in(language);
    }

    public Words words() {
        return words;
    }

    /** Result: the pages by name, each whole. */
    public Map<String, String> all() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("list", framed("Leads", "/leads", "", false, "record/list.jte", SampleList.full(words, true)));
        pages.put("list-plain", framed("Leads", "/leads", "", false, "record/list.jte", SampleList.full(words, false)));
        pages.put("empty", framed("Leads", "/leads", "", false, "record/list.jte", SampleList.empty(words)));
        pages.put("record", framed("Autumn range 2026", "/opportunities", " main--record", true, "record/page.jte", SampleRecord.page(words,
                false)));
        pages.put("record-stage", framed("Autumn range 2026", "/opportunities", " main--record", true, "record/page.jte",
                SampleRecord.page(words, true)));
        pages.put("history", framed("Autumn range 2026", "/opportunities", " main--record", true, "record/page.jte",
                SampleRecord.history(words)));
        pages.put("board", framed("Opportunities", "/opportunities", "", false, "record/board.jte", SampleBoard.page(words),
            new Toast(words.of("ui.board.moved", "name", "Autumn range 2026", "lane", "Propose"), Tone.PLAIN, Verb.act("undo",
                    words.of("ui.undo"), null, SampleShell.post("/undo/1")))));
        pages.put("lines", framed("Quote 2026-1007", "/quotes", " main--record", true, "record/page.jte", SampleLines.page(words)));
        pages.put("form", framed("Account", "/accounts", "", false, "record/form.jte", SampleDialogs.form(words)));
        pages.put("day", framed(words.of("ui.rail.day"), "/", "", false, "home/day.jte", SampleDay.page(words)));
        pages.put("error", framed(words.of("ui.trouble.notfound"), "", "", false, "gate/trouble.jte", Map.of("trouble",
                SampleGates.notFound(words))));
        pages.put("dialog", dialogOver("dialog", SampleDialogs.qualify()));
        pages.put("conflict", dialogOver("conflict", SampleDialogs.conflict(words)));
        pages.put("signin", part("gate/page.jte", Map.of("words", words, "gate", SampleGates.signIn(words, language, theme))));
        pages.put("setup", part("gate/page.jte", Map.of("words", words, "gate", SampleGates.setUp(words, language, theme))));
        pages.put("profile", framed("My profile", "/profile", "", false, "settings/cards.jte", SampleAdmin.profile(words)));
        pages.put("settings", framed("Settings", "/settings", "", false, "settings/index.jte", SampleAdmin.settings()));
        pages.put("units", framed("Business units", "/settings", "", false, "settings/units.jte", SampleAdmin.units()));
        pages.put("bin", framed("Recycle bin", "/settings", "", false, "settings/bin.jte", SampleAdmin.bin(words)));
        pages.put("role", framed("Salesperson", "/roles", " main--record", true, "record/page.jte", SampleAdmin.role(words)));
        pages.put("share", dialogOver("share", SampleAdmin.share(words)));
        pages.put("secret", over("secret", part("part/secret.jte", Map.of("words", words, "secret", SampleAdmin.secret(words)))));
        return pages;
    }

    public String part(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        ENGINE.render(template, parameters, output);
        return output.toString();
    }

    private String framed(String title, String current, String main, boolean folded, String template, Object page, Toast... toasts) {
        return framed(title, current, main, folded, template, Map.of("page", page), toasts);
    }

    private String framed(String title, String current, String main, boolean folded, String template, Map<String, Object> page,
            Toast... toasts) {
        var parameters = new LinkedHashMap<String, Object>(page);
        parameters.put("words", words);
        Content content = output -> ENGINE.render(template, parameters, output);
        return part("layout/page.jte", Map.of("words", words, "shell", SampleShell.of(words, language, theme, title, current, folded,
                toasts), "main", main, "content", content));
    }

    private String dialogOver(String name, org.dealwright.edge.pages.view.Dialog dialog) {
        return over(name, part("part/dialog.jte", Map.of("words", words, "dialog", dialog)));
    }

    private String over(String name, String dialog) {
        var page = framed(name, "/leads", " main--record", true, "record/page.jte", SampleRecord.page(words, false));
        return page.replace("<div id=\"dialog\" hx-history=\"false\">", "<div id=\"dialog\" hx-history=\"false\">" + dialog);
    }
}
