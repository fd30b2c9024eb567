package org.dealwright.edge.pages.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.dealwright.core.identity.Sessions;
import org.dealwright.core.identity.Tokens;
import org.dealwright.core.kernel.Ref;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Card;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.edge.pages.view.Verb;

/** By what a user gets in: tokens of programs and sessions of browsers; for the user and for administrators. */
@Component
public final class Keys {
    private final Tokens tokens;
    private final Sessions sessions;

    Keys(Tokens tokens, Sessions sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    public Card tokens(Visit visit, Ref user) {
        var items = tokens.of(user.id()).stream().map(token -> item(visit, user, token)).toList();
        var own = visit.actor().user().equals(user.id());
        var make = own ? Verb.ask("token", visit.text("admin.tokens.make"), "plus", "/profile/tokens/new") : null;
        return new Card("tokens", visit.text("admin.tokens"), visit.text(own ? "admin.tokens.text" : "admin.tokens.text.other"), make,
                List.of(new Card.Part.Rows(items, visit.text("admin.tokens.none"))));
    }

    private static Panel.Item item(Visit visit, Ref user, Tokens.Token token) {
        var now = visit.clock().instant();
        var said = Stream.of("…" + token.hint(), visit.text("admin.tokens.made", "date", visit.formats().date(token.createdOn())),
                token.lastUsedOn() == null ? visit.text("admin.tokens.unused")
                        : visit.text("admin.tokens.used", "when", visit.formats().dateTime(token.lastUsedOn())),
                token.expiresOn() == null ? visit.text("admin.tokens.forever")
                        : visit.text("admin.tokens.ends", "date", visit.formats().date(token.expiresOn())));
        var ended = token.expiresOn() != null && !token.expiresOn().isAfter(now);
        return new Panel.Item(null, "key", token.name(), String.join(" · ", said.toList()), null,
                ended ? new Value.State(visit.text("admin.tokens.ended"), "clock", Tone.WARN) : null,
                Verb.ask("revoke", visit.text("admin.tokens.revoke"), null,
                        "/profile/tokens/" + token.id() + "/revoke" + back(visit, user)));
    }

    public Card sessions(Visit visit, Ref user) {
        var session = visit.request().getSession(false);
        var found = sessions.of(user.id(), visit.clock().instant(), session == null ? null : session.getId());
        var items = new ArrayList<Panel.Item>();
        found.forEach(each -> items.add(item(visit, user, each)));
        var others = found.stream().anyMatch(each -> !each.present());
        var out = others ? Verb.act("out", visit.text("admin.sessions.endall"), "leave", visit.post(address(visit, user, "all"))) : null;
        return new Card("sessions", visit.text("admin.sessions"), visit.text("admin.sessions.text"), out,
                List.of(new Card.Part.Rows(items, visit.text("admin.sessions.none"))));
    }

    private static Panel.Item item(Visit visit, Ref user, Sessions.Session session) {
        var end = session.present() ? null : Verb.act("end", visit.text("admin.sessions.end"), null,
                visit.post(address(visit, user, session.id())));
        return new Panel.Item(null, session.present() ? "done" : "world",
                visit.text("admin.sessions.since", "when", visit.formats().dateTime(session.since())),
                visit.text("admin.sessions.used", "when", visit.formats().dateTime(session.lastUsed())), null,
                session.present() ? new Value.State(visit.text("admin.sessions.this"), null, Tone.GOOD) : null, end);
    }

    private static String address(Visit visit, Ref user, String session) {
        return "/profile/sessions/" + session + "/end" + back(visit, user) + (isOwn(visit, user) ? "" : "&user=" + user.id());
    }

    private static String back(Visit visit, Ref user) {
        return "?back=" + (isOwn(visit, user) ? "/profile" : "/systemusers/" + user.id() + "%3Ftab=keys");
    }

    private static boolean isOwn(Visit visit, Ref user) {
        return Objects.equals(visit.actor().user(), user.id());
    }

    /** Both, for the page of a user. */
    public List<Card> of(Visit visit, Ref user) {
        return List.of(sessions(visit, user), tokens(visit, user));
    }
}
