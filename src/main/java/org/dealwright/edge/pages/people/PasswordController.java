package org.dealwright.edge.pages.people;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Actions;
import org.dealwright.core.identity.ResetPassword;
import org.dealwright.core.identity.SetPassword;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Dialogs;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Statuses;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Need;
import org.dealwright.edge.pages.view.Secret;
import org.dealwright.edge.pages.view.Tone;

/** A new password for a colleague who can't get in: typed, or made and shown this once. */
@Controller
final class PasswordController {
    private static final String ADDRESS = "/systemusers/{id:[0-9a-f-]+}/verb/password";
    private static final String USERS = "/systemusers";
    private final Dialogs dialogs;
    private final Actions actions;
    private final SetPassword set;
    private final ResetPassword reset;

    PasswordController(Dialogs dialogs, Actions actions, SetPassword set, ResetPassword reset) {
        this.dialogs = dialogs;
        this.actions = actions;
        this.set = set;
        this.reset = reset;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String id) {
        var user = user(visit, id);
        return user.id().equals(visit.actor().user()) ? Going.to(visit, "/profile#password") : ask(visit, user, null);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> change(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String password) {
        var user = user(visit, id);
        try {
            if (password.isEmpty()) {
                var made = actions.run(reset, user.id(), visit.actor());
                return dialogs.show(visit, new Secret(visit.text("verb.SetPassword.done"),
                        visit.text("admin.user.password.once", "name", user.name()),
                        visit.text("ui.gate.password"), made.password(), visit.text("admin.done"), Found.href(user)), USERS);
            }
            actions.run(set, new SetPassword.Input(user.id(), null, password, null), visit.actor());
            Flash.say(visit, visit.text("verb.SetPassword.done"), null);
            return Going.to(visit, Found.href(user));
        } catch (Fault.Invalid | Fault.Refused fault) {
            return ask(visit, user, fault);
        }
    }

    private static Row user(Visit visit, String id) {
        return Found.row(visit, SystemUser.TYPE.set(), id);
    }

    private ResponseEntity<byte[]> ask(Visit visit, Row user, @Nullable Fault fault) {
        var input = new Input("i-password", "password", visit.text("admin.profile.password.password"), new Editor.Secret(true), Need.NONE,
                false,
                visit.text("admin.user.password.help"), fault == null ? null : visit.words().of(fault));
        var parts = new ArrayList<Dialog.Part>();
        parts.add(new Dialog.Part.Inputs(null, null, List.of(input)));
        parts.add(new Dialog.Part.Remark(new Callout(Tone.PLAIN, "info", visit.text("admin.user.password.text", "name", user.name()))));
        var label = visit.text("verb.SetPassword");
        var dialog = new Dialog("password", label, user.name(), visit.post(visit.address()), "password-" + user.id(), parts, label, false,
                null,
                Found.href(user));
        return dialogs.show(visit, fault == null ? HttpStatus.OK : Statuses.of(fault), dialog, USERS);
    }
}
