package org.dealwright.edge.pages.people;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Actions;
import org.dealwright.core.identity.Invitations;
import org.dealwright.core.identity.InviteUser;
import org.dealwright.edge.pages.frame.Dialogs;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Secret;
import org.dealwright.edge.pages.view.Tone;

/** A link at which a colleague sets a password: made, shown this once, and handed over by whoever made it. */
@Controller
final class InvitationController {
    private static final String ADDRESS = "/systemusers/{id:[0-9a-f-]+}/verb/invite";
    private static final String USERS = "/systemusers";
    private final Dialogs dialogs;
    private final Actions actions;
    private final InviteUser invite;
    private final String told;

    InvitationController(Dialogs dialogs, Actions actions, InviteUser invite, @Value("${DEALWRIGHT_PUBLIC_URL:}") String told) {
        this.dialogs = dialogs;
        this.actions = actions;
        this.invite = invite;
        this.told = told.replaceFirst("/+$", "");
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String id) {
        var user = Found.row(visit, SystemUser.TYPE.set(), id);
        var said = new Dialog.Part.Remark(new Callout(Tone.PLAIN, "info", visit.text("invitation.ask", "name", user.name(), "days", Invitations.LASTING.toDays())));
        var label = visit.text("verb.InviteUser");
        return dialogs.show(visit, HttpStatus.OK, new Dialog("invite", label, user.name(), visit.post(visit.address()), "invite-" + user.id(), List.of(said),
                label, false, null, Found.href(user)), USERS);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> make(Visit visit, @PathVariable String id) {
        var user = Found.row(visit, SystemUser.TYPE.set(), id);
        var made = actions.run(invite, user.id(), visit.actor());
        return dialogs.show(visit, secret(visit, user.name(), made.token(), Found.href(user)), USERS);
    }

    /** What is shown once, with the link in it. */
    Secret secret(Visit visit, String name, String token, String onward) {
        return new Secret(visit.text("verb.InviteUser.done"), visit.text("invitation.once", "name", name, "days", Invitations.LASTING.toDays()),
                visit.text("invitation.link"), base(visit.request()) + "/invitation/" + token, visit.text("admin.done"), onward);
    }

    /** The address that people use: as the operator says, else as the request came. */
    private String base(HttpServletRequest request) {
        return told.isEmpty() ? request.getRequestURL().toString().replaceFirst("(?<=[^/])/(?!/).*", "") + request.getContextPath() : told;
    }
}
