package org.dealwright.edge.pages.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Page;

/** The rules of WCAG 2.2 A and AA that a machine can judge. */
public final class Axe {
    private static final String FILE = "/axe.min.js";
    private static final String RUN = "async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', "
            + "'wcag21aa', 'wcag22aa']})).violations"
            + ".flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.target.join(' ') + ' ' + (node.any[0]?.message ?? rule.help)))";

    private Axe() {
    }

    public static boolean isThere() {
        return Axe.class.getResource(FILE) != null;
    }

    /** What of a page breaks a rule; its context must let scripts of tests in. */
    public static List<?> judge(Page page) {
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(script()));
        return (List<?>) Objects.requireNonNull(page.evaluate(RUN, Map.of()));
    }

    private static String script() {
        try (var script = Objects.requireNonNull(Axe.class.getResourceAsStream(FILE))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
