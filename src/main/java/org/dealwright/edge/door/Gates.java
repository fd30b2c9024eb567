package org.dealwright.edge.door;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.identity.Callers;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.language.Texts;
import org.dealwright.core.language.Words;
import org.dealwright.edge.pages.view.Gate;
import org.dealwright.edge.pages.view.Post;
import org.dealwright.edge.pages.view.Shell;
import org.dealwright.edge.pages.view.Theme;

/** What the pages before the door have in common: the language of somebody unknown, the theme, the token. */
@Component
final class Gates {
    private static final Map<Language, String> NAMES = Map.of(Language.EN, "English", Language.PL, "Polski", Language.TR, "Türkçe",
            Language.ES, "Español", Language.ZH, "中文", Language.NB, "Norsk");
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private final Callers callers;
    private final Texts texts;
    private final Clock clock;

    Gates(Callers callers, Texts texts, Clock clock) {
        this.callers = callers;
        this.texts = texts;
        this.clock = clock;
    }

    Words words(HttpServletRequest request) {
        var zone = BrowserFacts.of(request).zone();
        return texts.in(callers.language(BrowserFacts.of(request)), zone == null ? ZoneOffset.UTC : zone);
    }

    static String name(Language language) {
        return NAMES.getOrDefault(language, language.tag());
    }

    /** As {@code lang} wants it. */
    static String tag(Language language) {
        return language == Language.ZH ? "zh-Hans" : language.tag();
    }

    /** Good morning, where the reader is. */
    String greeting(Words words, @Nullable ZoneId zone) {
        var hour = clock.instant().atZone(zone == null ? ZoneOffset.UTC : zone).getHour();
        return words.of(hour < NOON ? "ui.gate.morning" : hour < EVENING ? "ui.gate.afternoon" : "ui.gate.evening");
    }

    static Theme theme(HttpServletRequest request) {
        return Theme.of(BrowserFacts.cookie(request, "theme").findFirst().orElse(null));
    }

    static Shell.Csrf csrf(HttpServletRequest request) {
        var token = Entering.token(request);
        return new Shell.Csrf(token.getHeaderName(), token.getToken());
    }

    static Post post(String href, HttpServletRequest request) {
        return new Post(href, Entering.token(request).getToken());
    }

    /** @param page the address of the page with its query, to which the language is added */
    static List<Gate.Tongue> tongues(Language current, String page) {
        var tongues = new ArrayList<Gate.Tongue>();
        for (var language : Language.values()) {
            var href = page + (page.contains("?") ? "&" : "?") + "language=" + language.tag();
            tongues.add(new Gate.Tongue(language.tag(), name(language), href, language == current));
        }
        return tongues;
    }
}
