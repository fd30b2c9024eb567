package org.dealwright.edge.pages.preview;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Language;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Post;
import org.dealwright.edge.pages.view.Rail;
import org.dealwright.edge.pages.view.Shell;
import org.dealwright.edge.pages.view.Theme;
import org.dealwright.edge.pages.view.Toast;
import org.dealwright.edge.pages.view.TopBar;
import org.dealwright.edge.pages.view.Words;

/** The frame as Anna Nowicka of Nordkamm Outdoor sees it. */
final class SampleShell {
    static final Shell.Csrf CSRF = new Shell.Csrf("X-CSRF-TOKEN", "sample-token");

    private SampleShell() {
    }

    static Shell of(Words words, Language language, Theme theme, String title, String current, boolean folded, Toast... toasts) {
        return new Shell(language == Language.ZH ? "zh-Hans" : language.tag(), theme, title, folded, CSRF, rail(words, current), top(),
                List.of(toasts));
    }

    static Post post(String href) {
        return new Post(href, CSRF.token());
    }

    private static Rail rail(Words words, String current) {
        return new Rail(List.of(
            new Rail.Group(null, List.of(
                link("/", "home", words.of("ui.rail.day"), null, current, true, "g h"),
                link("/activities", "todo", "Activities", "6", current, false, "g a"))),
            new Rail.Group(words.of("ui.rail.sell"), List.of(
                link("/leads", "lead", "Leads", "4", current, true, "g l"),
                link("/opportunities", "opp", "Opportunities", null, current, true, "g o"),
                link("/accounts", "customer", words.of("ui.rail.customers"), null, current, true, "g c"),
                link("/quotes", "quote", "Quotes", null, current, false, "g q"),
                link("/salesorders", "order", "Orders", null, current, false, null),
                link("/invoices", "invoice", "Invoices", null, current, false, "g i"))),
            new Rail.Group(words.of("ui.rail.know"), List.of(
                link("/products", "product", "Products", null, current, false, "g p"),
                link("/competitors", "rival", "Competitors", null, current, false, null),
                link("/salesliteratures", "book", "Literature", null, current, false, null))),
            new Rail.Group(words.of("ui.rail.see"), List.of(
                link("/dashboards", "chart", words.of("ui.rail.dashboards"), null, current, false, "g d"),
                link("/forecast", "trend", words.of("ui.rail.forecast"), null, current, false, "g f")))),
            List.of(link("/opportunities?view=1", "star", "Deals closing in March", null, current, false, null),
                link("/opportunities?view=2", "star", "Norway, no next step", null, current, false, null)),
            link("/settings", "settings", words.of("ui.rail.settings"), null, current, false, "g s"));
    }

    private static Rail.Link link(String href, String icon, String label, @Nullable String count, String current, boolean phone,
                                  @Nullable String keys) {
        return new Rail.Link(href, icon, label, label, count, href.equals(current), phone, keys);
    }

    private static TopBar top() {
        return new TopBar("/search", List.of(
            new TopBar.Create("/leads/new", "lead", "Lead", "L"), new TopBar.Create("/opportunities/new", "opp", "Opportunity", "O"),
            new TopBar.Create("/accounts/new", "customer", "Account", "K"), new TopBar.Create("/tasks/new", "todo", "Task", "A"),
            new TopBar.Create("/quotes/new", "quote", "Quote", "Q")),
            3, "/reminders", new TopBar.Me("Anna Nowicka", "anna.nowicka@nordkamm.example", Face.person("Anna Nowicka"), "/me",
                    post("/signout")));
    }
}
