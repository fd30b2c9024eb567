package org.dealwright.edge.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.dealwright.core.kernel.Language;
import org.dealwright.edge.pages.preview.Axe;
import org.dealwright.edge.pages.preview.Chromium;
import org.dealwright.edge.pages.preview.Pages;
import org.dealwright.edge.pages.preview.PreviewServer;
import org.dealwright.edge.pages.view.Theme;

/** Every sample page against the rules of WCAG 2.2 A and AA that a machine can judge, in light and dark. */
class AccessibilityTest {
    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void noPageBreaksARule(Theme theme) throws IOException {
        Assumptions.assumeTrue(Chromium.program().isPresent(), "no Chromium on this machine: accessibility is not tested");
        Assumptions.assumeTrue(Axe.isThere(), "axe is not on the class path: accessibility is not tested");
        var broken = new ArrayList<String>();
        try (var server = new PreviewServer(0); var chromium = Chromium.start()) {
            for (var entry : new Pages(Language.EN, theme).all().entrySet()) {
                server.on("GET /" + entry.getKey(), _ -> PreviewServer.Answer.of(entry.getValue()));
                judge(chromium, server.address() + "/" + entry.getKey()).forEach(fault -> broken.add(entry.getKey() + " " + fault));
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<?> judge(Chromium chromium, String address) {
        try (var context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1366, 860)
                .setBypassCSP(true)); var page = context.newPage()) {
            page.navigate(address);
            page.waitForTimeout(200);
            return Axe.judge(page);
        }
    }
}
