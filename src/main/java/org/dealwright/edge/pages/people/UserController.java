package org.dealwright.edge.pages.people;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Actions;
import org.dealwright.core.identity.AddUser;
import org.dealwright.core.identity.SetRoles;
import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.pages.frame.Dialogs;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Statuses;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.FormPage;

/** {@code /systemusers/new}: a colleague begins. {@code /systemusers/…/roles}: what a colleague may do. */
@Controller
final class UserController {
    static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String USERS = "/systemusers";
    private final Pages pages;
    private final Dialogs dialogs;
    private final Actions actions;
    private final AddUser addUser;
    private final SetRoles setRoles;
    private final InvitationController invitations;

    UserController(Pages pages, Dialogs dialogs, Actions actions, AddUser addUser, SetRoles setRoles, InvitationController invitations) {
        this.pages = pages;
        this.dialogs = dialogs;
        this.actions = actions;
        this.addUser = addUser;
        this.setRoles = setRoles;
        this.invitations = invitations;
    }

    /** @throws Fault.Forbidden for who could not send it either */
    @GetMapping("/systemusers/new")
    ResponseEntity<byte[]> ask(Visit visit) {
        if (!visit.reader().guard().standing().holds(SystemUser.TYPE, Privilege.CREATE)) {
            throw new Fault.Forbidden(AccessError.PRIVILEGE_MISSING,
                    Map.of("type", SystemUser.TYPE.name(), "privilege", Privilege.CREATE.name()));
        }
        return show(visit, HttpStatus.OK, new NewUser(visit).page(null));
    }

    @PostMapping("/systemusers/new")
    ResponseEntity<byte[]> make(Visit visit) {
        var form = new NewUser(visit);
        try {
            var typed = form.password();
            var added = actions.run(addUser, new AddUser.Input(form.values(), roles(visit.request()), typed), visit.actor());
            var onward = Found.hrefOf(visit, added.user());
            if (typed == null) {
                return dialogs.show(visit, invitations.secret(visit, form.name(), Objects.requireNonNull(added.invitation()), onward), USERS);
            }
            Flash.say(visit, visit.text("admin.user.added"), null);
            return Going.to(visit, onward);
        } catch (Fault.Invalid | Fault.Refused | Fault.Duplicate | Fault.Forbidden fault) {
            return show(visit, Statuses.of(fault), form.page(fault));
        }
    }

    private ResponseEntity<byte[]> show(Visit visit, HttpStatus status, FormPage page) {
        return visit.isPart() && status != HttpStatus.OK ? pages.part(visit, status, "record/form.jte", Map.of("page", page))
                : pages.page(visit, status, new Sheet(page.title(), USERS, true, "record/form.jte", Map.of("page", page)));
    }

    @PostMapping("/systemusers/{id:[0-9a-f-]+}/roles")
    ResponseEntity<byte[]> give(Visit visit, @PathVariable String id) {
        var user = Found.row(visit, "systemusers", id);
        var roles = roles(visit.request());
        try {
            actions.run(setRoles, new SetRoles.Input(user.id(), roles), visit.actor());
            Flash.say(visit, visit.text("admin.roles.saved", "name", user.name()), null);
            return Going.to(visit, Found.href(user) + "?tab=" + RolesTab.NAME);
        } catch (Fault.Invalid | Fault.Refused | Fault.Forbidden fault) {
            if (!visit.isPart()) {
                throw fault;
            }
            return pages.part(visit, fault instanceof Fault.Forbidden ? HttpStatus.CONFLICT : Statuses.of(fault), "settings/card.jte",
                    Map.of("card", RolesTab.own(visit, user, roles, fault)));
        }
    }

    static Set<UUID> roles(HttpServletRequest request) {
        var sent = Objects.requireNonNullElse(request.getParameterValues("role"), new String[0]);
        return Arrays.stream(sent).filter(each -> each.matches(ID)).map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
