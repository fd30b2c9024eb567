package org.dealwright.edge.pages.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.identity.CalendarLinks;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Cards;
import org.dealwright.edge.pages.frame.Said;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Inputs;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.present.Raw;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Card;
import org.dealwright.edge.pages.view.CardsPage;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Verb;

/** The page of oneself, card by card. */
@Component
final class ProfileCards {
    private final Keys keys;
    private final CalendarLinks links;

    ProfileCards(Keys keys, CalendarLinks links) {
        this.keys = keys;
        this.links = links;
    }

    CardsPage page(Visit visit, Row me, Card preferences, Card password) {
        return new CardsPage(visit.text("ui.profile"), null, null, List.of(),
                List.of(who(visit, me), preferences, password, link(visit), keys.tokens(visit, me.ref()), keys.sessions(visit, me.ref())));
    }

    /** At which address other calendars read this one. */
    private Card link(Visit visit) {
        var since = links.since(visit.actor().user()).orElse(null);
        var make = Verb.act("link", visit.text(since == null ? "work.link.make" : "work.link.again"), "link", visit.post("/profile/calendar"));
        var items = since == null ? List.<Panel.Item>of()
                : List.of(new Panel.Item(null, "calendar", visit.text("work.link.since", "date", visit.formats().date(since)), null, null, null,
                        Verb.act("end", visit.text("work.link.end"), null, visit.post("/profile/calendar/end"))));
        return new Card("calendar", visit.text("work.link"), visit.text("work.link.text"), make,
                List.of(new Card.Part.Rows(items, visit.text("work.link.none"))));
    }

    private static Card who(Visit visit, Row me) {
        var present = new Present(visit);
        var facts = new ArrayList<Card.Fact>();
        for (var column : List.of(SystemUser.FULL_NAME, SystemUser.EMAIL, SystemUser.UNIT, SystemUser.MANAGER, SystemUser.JOB_TITLE)) {
            var value = present.plain(me, column);
            if (!value.isBlank()) {
                facts.add(new Card.Fact(visit.text(column.labelKey()), value, null));
            }
        }
        return new Card("who", visit.text("admin.profile.who"), visit.text("admin.profile.who.text"), null,
                List.of(new Card.Part.Facts(facts)));
    }

    Card preferences(Visit visit, Row me, @Nullable Fault fault) {
        var inputs = new Inputs(visit, SystemUser.TYPE);
        var language = Objects.requireNonNullElse(me.get(SystemUser.LANGUAGE), 0);
        var zone = Objects.requireNonNullElse(me.get(SystemUser.TIME_ZONE), "");
        var form = new Card.Part.Form(visit.post("/profile/preferences"), List.of(
                pick(visit, SystemUser.LANGUAGE.name(), SystemUser.LANGUAGE.labelKey(), languages(visit, language)),
                pick(visit, SystemUser.TIME_ZONE.name(), SystemUser.TIME_ZONE.labelKey(),
                        Zones.options(zone, visit.text("admin.profile.zone.company"), visit.clock().instant())),
                pick(visit, SystemUser.THEME.name(), SystemUser.THEME.labelKey(), themes(visit, me)),
                inputs.of(SystemUser.PAGE_SIZE, entered(visit, me), fault)), visit.text("ui.save"), said(visit, fault));
        return new Card("preferences", visit.text("admin.profile.preferences"), visit.text("admin.profile.preferences.text"), null,
                List.of(form, new Card.Part.Remark(new Callout(Tone.PLAIN, "info", formats(visit)))));
    }

    private static Entered entered(Visit visit, Row me) {
        return visit.request().getMethod().equals("POST") ? Entered.of(visit.request(), SystemUser.PAGE_SIZE)
                : new Raw(visit).of(me, SystemUser.PAGE_SIZE);
    }

    private static String formats(Visit visit) {
        var now = visit.clock().instant();
        return visit.text("admin.profile.formats", "date", visit.formats().date(now), "time", visit.formats().time(now),
                "number", visit.formats().number(new BigDecimal("1234.56"), 2));
    }

    private static Input pick(Visit visit, String name, String label, List<Option> options) {
        return Input.of("i-" + name, name, visit.text(label), new Editor.Pick(options));
    }

    private static List<Option> languages(Visit visit, int chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", visit.text("admin.profile.language.browser"), chosen == 0));
        Arrays.stream(Language.values()).map(each -> new Option(Integer.toString(each.number()),
                visit.text("option.language." + each.number()),
                each.number() == chosen)).forEach(options::add);
        return options;
    }

    private static List<Option> themes(Visit visit, Row me) {
        var chosen = Objects.requireNonNullElse(me.get(SystemUser.THEME), SystemUser.THEME_OF_DEVICE);
        return SystemUser.THEMES.numbers().stream()
                .map(each -> new Option(Integer.toString(each), visit.text(SystemUser.THEMES.key(each)), each.equals(chosen))).toList();
    }

    Card password(Visit visit, @Nullable Fault fault) {
        var form = new Card.Part.Form(visit.post("/profile/password"),
                List.of(secret(visit, "old", false, fault), secret(visit, "password", true, fault)),
                visit.text("verb.SetPassword"), List.of());
        return new Card("password", visit.text("ui.gate.password"), visit.text("admin.profile.password.text"), null, List.of(form));
    }

    private static Input secret(Visit visit, String name, boolean fresh, @Nullable Fault fault) {
        var input = Input.of("i-" + name, name, visit.text("admin.profile.password." + name), new Editor.Secret(fresh)).required();
        return fault != null && name.equals(fault.target()) ? input.wrong(visit.words().of(fault)) : input;
    }

    private static List<Callout> said(Visit visit, @Nullable Fault fault) {
        return fault == null || fault.target() != null && fault.target().equals(SystemUser.PAGE_SIZE.name()) ? List.of()
                : Cards.callouts(Said.of(visit, SystemUser.TYPE, fault));
    }
}
