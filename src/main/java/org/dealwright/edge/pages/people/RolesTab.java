package org.dealwright.edge.pages.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Cards;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.record.TabContent;
import org.dealwright.edge.pages.view.Body;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Card;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.edge.pages.view.Tone;

/** The roles of a user: those that are the user's own, to be ticked, and those that come by teams. */
@Component
final class RolesTab implements TabContent {
    static final String NAME = "systemuserroles_association";

    @Override
    public Optional<Body> of(Visit visit, Row row, String tab) {
        return row.type().equals(SystemUser.TYPE) && tab.equals(NAME)
                ? Optional.of(new Body.Cards(List.of(own(visit, row, null, null), byTeams(visit, row)))) : Optional.empty();
    }

    /**
     * The user's own roles.
     *
     * @param sent what was ticked when it was refused; null at first
     */
    static Card own(Visit visit, Row user, @Nullable Set<UUID> sent, @Nullable Fault fault) {
        var held = Roles.of(visit, user.ref());
        var title = visit.text("admin.roles.own");
        if (!mayGive(visit)) {
            var items = held.stream().map(role -> item(role, null)).toList();
            return new Card("roles", title, visit.text("admin.roles.own.text"), null,
                    List.of(new Card.Part.Rows(items, visit.text("admin.roles.none"))));
        }
        var chosen = sent == null ? held.stream().map(Row::id).collect(Collectors.toSet()) : sent;
        var ticks = Input.of("i-roles", "role", title, new Editor.Ticks(Roles.options(visit, chosen))).across();
        var callouts = new ArrayList<Callout>();
        if (fault != null) {
            callouts.addAll(Cards.callouts(visit.words().of(fault)));
        } else if (held.isEmpty()) {
            callouts.add(new Callout(Tone.WARN, "alert", visit.text("admin.roles.without")));
        }
        return new Card("roles", title, visit.text("admin.roles.own.text"), null,
                List.of(new Card.Part.Form(visit.post(Found.href(user) + "/roles"), List.of(ticks), visit.text("admin.roles.save"),
                        callouts)));
    }

    static boolean mayGive(Visit visit) {
        return visit.reader().guard().standing().reach(SystemUser.TYPE, Privilege.APPEND).everything();
    }

    private static Card byTeams(Visit visit, Row user) {
        var items = new ArrayList<Panel.Item>();
        for (var team : Roles.teams(visit, user.ref())) {
            Roles.ofTeam(visit, team.id()).forEach(role -> items.add(item(role, visit.text("admin.roles.by", "team", team.name()))));
        }
        return new Card("teamroles", visit.text("admin.roles.teams"), visit.text("admin.roles.teams.text"), null,
                List.of(new Card.Part.Rows(items, visit.text("admin.roles.teams.none"))));
    }

    private static Panel.Item item(Row role, @Nullable String text) {
        return new Panel.Item(null, "key", role.name(), text, Found.href(role) + "?tab=" + MatrixTab.NAME, null, null);
    }
}
