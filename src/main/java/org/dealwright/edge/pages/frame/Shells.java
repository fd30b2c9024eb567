package org.dealwright.edge.pages.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Kept;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Rail;
import org.dealwright.edge.pages.view.Shell;
import org.dealwright.edge.pages.view.Theme;
import org.dealwright.edge.pages.view.Toast;
import org.dealwright.edge.pages.view.TopBar;

/** The frame around a page: the way round, the bar on top, who one is. Entries that a reader has no right to are not there. */
@Component
final class Shells {
    private static final String SETTINGS = "/settings";
    /** Types that are looked after among the settings. */
    private static final Set<String> KEPT = Set.of("systemuser", "team", "role", "businessunit", "pricelevel", "productpricelevel", "discounttype", "discount",
            "uomschedule", "uom", "transactioncurrency");
    private final Kept kept;

    Shells(Kept kept) {
        this.kept = kept;
    }

    private record Me(String name, String mail, int theme) {
    }

    Shell of(Visit visit, String title, String current, boolean folded, List<Toast> toasts) {
        var language = visit.actor().language();
        var tag = language == Language.ZH ? "zh-Hans" : language.tag();
        return new Shell(tag, theme(visit, kept(visit)), title, folded, visit.csrf(), rail(visit, current), top(visit), toasts);
    }

    /** What was chosen in this browser, else what the reader's profile says. */
    private static Theme theme(Visit visit, Me me) {
        var cookies = Objects.requireNonNullElse(visit.request().getCookies(), new Cookie[0]);
        return Stream.of(cookies).filter(cookie -> cookie.getName().equals("theme")).map(cookie -> Theme.of(cookie.getValue())).findFirst()
                .orElse(me.theme() == SystemUser.LIGHT ? Theme.LIGHT : me.theme() == SystemUser.DARK ? Theme.DARK : Theme.AUTO);
    }

    private Me kept(Visit visit) {
        return kept.at(visit.reader().guard().standing().version(), "face of " + visit.actor().user(), Me.class, () -> me(visit));
    }

    private static Rail rail(Visit visit, String address) {
        var current = place(visit, address);
        var groups = List.of(
                new Rail.Group(null, links(
                        link(visit, "/", "home", visit.text("ui.rail.day"), visit.text("ui.rail.day"), current, true, "g h"),
                        type(visit, "activitypointer", "todo", current, false, "g a"),
                        link(visit, "/calendar", "calendar", visit.text("work.calendar"), visit.text("work.calendar"), current, false, "g k"))),
                new Rail.Group(visit.text("ui.rail.sell"), links(
                        type(visit, "lead", "lead", current, true, "g l"),
                        type(visit, "opportunity", "opp", current, true, "g o"),
                        type(visit, "account", "customer", current, true, "g c"),
                        type(visit, "contact", "users", current, false, "g n"),
                        type(visit, "quote", "quote", current, false, "g q"),
                        type(visit, "salesorder", "order", current, false, null),
                        type(visit, "invoice", "invoice", current, false, "g i"))),
                new Rail.Group(visit.text("ui.rail.know"), links(
                        type(visit, "product", "product", current, false, "g p"),
                        type(visit, "competitor", "rival", current, false, null),
                        type(visit, "salesliterature", "book", current, false, null))));
        return new Rail(groups, List.of(), link(visit, SETTINGS, "settings", visit.text("ui.rail.settings"), visit.text("ui.rail.settings"), current, false, "g s"));
    }

    /** Where the reader is, for what has no place of its own in the rail. */
    private static String place(Visit visit, String current) {
        return visit.registry().findSet(current.replaceFirst("^/", ""))
                .map(type -> KEPT.contains(type.name()) ? SETTINGS : type.id().name().equals("activityid") ? "/activitypointers" : current).orElse(current);
    }

    private static List<Rail.Link> links(Rail.@Nullable Link... links) {
        var present = new ArrayList<Rail.Link>();
        for (var link : links) {
            if (link != null) {
                present.add(link);
            }
        }
        return present;
    }

    private static Rail.@Nullable Link type(Visit visit, String name, String icon, String current, boolean phone, @Nullable String keys) {
        var type = visit.registry().type(name);
        var mayRead = visit.reader().guard().standing().holds(type, Privilege.READ);
        return mayRead ? link(visit, "/" + type.set(), icon, visit.plural(type), brief(visit, type), current, phone, keys) : null;
    }

    private static String brief(Visit visit, RecordType type) {
        var key = "rail.brief." + type.name();
        return visit.words().has(key) ? visit.text(key) : visit.plural(type);
    }

    private static Rail.Link link(Visit visit, String href, String icon, String label, String brief, String current, boolean phone, @Nullable String keys) {
        return new Rail.Link(visit.request().getContextPath() + href, icon, label, brief, null, href.equals(current), phone, keys);
    }

    private TopBar top(Visit visit) {
        var me = kept(visit);
        var creates = Stream.of("lead", "opportunity", "account", "contact", "task", "phonecall", "appointment", "quote")
                .map(visit.registry()::type).filter(type -> visit.reader().guard().standing().holds(type, Privilege.CREATE))
                .map(type -> new TopBar.Create("/" + type.set() + "/new", Icons.of(type), visit.label(type), null)).toList();
        return new TopBar("/search", creates, 0, "/reminders",
                new TopBar.Me(me.name(), me.mail(), Face.person(me.name()), "/profile", visit.post("/sign-out")));
    }

    private static Me me(Visit visit) {
        return visit.reader().find(SystemUser.TYPE, visit.actor().user())
                .map(row -> new Me(row.name(), Objects.requireNonNullElse(row.get(SystemUser.EMAIL), row.require(SystemUser.SIGN_IN_NAME)),
                        Objects.requireNonNullElse(row.get(SystemUser.THEME), SystemUser.THEME_OF_DEVICE)))
                .orElse(new Me("?", "", SystemUser.THEME_OF_DEVICE));
    }
}
