package org.dealwright.edge.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.FileSystemResource;

import org.dealwright.core.kernel.Language;
import org.dealwright.edge.pages.preview.Pages;
import org.dealwright.edge.pages.view.Assets;
import org.dealwright.edge.pages.view.Theme;

/** What must hold for every template, style and script of ours, whatever it shows. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Pattern KEY = Pattern.compile("words\\.of\\(\"([a-z.]+)\"");
    private static final Pattern ICON = Pattern.compile("icons\\.svg#([a-z-]+)");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageIsRenderedInEveryLanguageWithEachIdOnce(Language language) {
        var pages = new Pages(language, Theme.AUTO).all();

        pages.forEach((name, html) -> {
            var ids = all(Pattern.compile(" id=\"([^\"]*)\""), html);
            assertThat(ids).as(name).doesNotHaveDuplicates();
            assertThat(all(Pattern.compile("(?:hx-target|href)=\"(#[a-z-]+)\""), html)).as(name).allSatisfy(target -> assertThat(ids)
                    .contains(target.substring(1)));
        });
    }

    @Test
    void everyIconThatIsShownIsInTheSprite() throws IOException {
        var sprite = all(Pattern.compile("<symbol id=\"([a-z]+)\""), Files.readString(STATIC.resolve("icons.svg")));
        var shown = new TreeSet<String>();
        new Pages(Language.EN, Theme.LIGHT).all().values().forEach(html -> shown.addAll(all(ICON, html)));

        assertThat(sprite).containsAll(shown);
    }

    @Test
    void everyTextThatATemplateAsksForIsThere() throws IOException {
        var texts = new Properties();
        for (var area : files(Path.of("src/main/resources/texts"), "en.properties")) {
            try (var reader = Files.newBufferedReader(area)) {
                texts.load(reader);
            }
        }
        var asked = new TreeSet<String>();
        for (var template : files(TEMPLATES, ".jte")) {
            asked.addAll(all(KEY, Files.readString(template)));
        }

        assertThat(texts.stringPropertyNames()).containsAll(asked);
    }

    @Test
    void noTemplateHoldsLiteralText() throws IOException {
        var literal = new ArrayList<String>();
        for (var template : files(TEMPLATES, ".jte")) {
            var text = Files.readString(template).replaceAll("(?m)^@(import|param).*$", "").replaceAll("!\\{[^}]*}", "")
                    .replaceAll("@template\\.[a-z.]+\\((?:[^()]|\\([^()]*\\))*\\)", "")
                .replaceAll("@(if|elseif|for)\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)", "").replaceAll("@(else|endif|endfor)", "")
                        .replaceAll("\\$\\{[^}]*}", "")
                .replaceAll("<kbd>[^<]*</kbd>", "").replaceAll("<path[^>]*>", "");
            all(Pattern.compile(">([^<>{}@]*\\p{L}{2,}[^<>{}@]*)<"), text).stream().filter(found -> !found.strip()
                    .matches("Dealwright|· Dealwright")).forEach(found ->
                literal.add(TEMPLATES.relativize(template) + ": " + found.strip()));
        }

        assertThat(literal).isEmpty();
    }

    @Test
    void colourSizeAndLevelComeFromTheTokens() throws IOException {
        var raw = new LinkedHashSet<String>();
        for (var style : files(STATIC.resolve("css"), ".css")) {
            if (!style.endsWith("tokens.css")) {
                all(Pattern.compile("(#[0-9a-f]{3,8}\\b|z-index: \\d{2,}|rgb\\()"), Files.readString(style))
                        .forEach(value -> raw.add(style.getFileName() + " " + value));
            }
        }

        assertThat(raw).isEmpty();
    }

    @Test
    void oneStyleSheetHoldsThemAll() throws IOException {
        var entry = new FileSystemResource(STATIC.resolve("css/dealwright.css"));
        var whole = InlineImports.inlined(entry);

        assertThat(whole).startsWith("@layer reset, tokens, base, components, areas, utilities, print;").doesNotContain("@import");
        for (var style : files(STATIC.resolve("css"), ".css")) {
            if (!style.endsWith("dealwright.css")) {
                assertThat(whole).contains(Files.readString(style));
            }
        }
    }

    @Test
    void everyScriptAndWebjarThatAPageAsksForIsThere() throws IOException {
        for (var file : List.of(Assets.HTMX, Assets.SORTABLE)) {
            assertThat(TemplatesTest.class.getResource("/META-INF/resources/webjars/" + file)).as(file).isNotNull();
        }
        var main = Files.readString(STATIC.resolve("js/main.js"), StandardCharsets.UTF_8);
        assertThat(all(Pattern.compile("import \"\\./([a-z]+\\.js)\""), main)).isNotEmpty()
                .allSatisfy(file -> assertThat(STATIC.resolve("js").resolve(file)).exists());
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
