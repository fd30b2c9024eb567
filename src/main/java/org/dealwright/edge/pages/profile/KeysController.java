package org.dealwright.edge.pages.profile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.action.Actions;
import org.dealwright.core.identity.CreateToken;
import org.dealwright.core.identity.EndSession;
import org.dealwright.core.identity.RevokeToken;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.edge.pages.frame.Dialogs;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Statuses;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.edge.pages.view.Secret;
import org.dealwright.edge.pages.view.Tone;

/** Tokens are made and revoked, sessions ended: one's own, and others' for who may change users. */
@Controller
final class KeysController {
    private static final String PROFILE = "/profile";
    private static final List<Integer> DAYS = List.of(30, 90, 365);
    private static final int USUAL = 90;
    private final Dialogs dialogs;
    private final Actions actions;
    private final CreateToken create;
    private final RevokeToken revoke;
    private final EndSession end;

    KeysController(Dialogs dialogs, Actions actions, CreateToken create, RevokeToken revoke, EndSession end) {
        this.dialogs = dialogs;
        this.actions = actions;
        this.create = create;
        this.revoke = revoke;
        this.end = end;
    }

    @GetMapping("/profile/tokens/new")
    ResponseEntity<byte[]> ask(Visit visit) {
        return ask(visit, null);
    }

    @PostMapping("/profile/tokens/new")
    ResponseEntity<byte[]> make(Visit visit, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String days) {
        try {
            var expires = days.matches("[0-9]{1,4}") ? visit.clock().instant().plus(Duration.ofDays(Integer.parseInt(days))) : null;
            var made = actions.run(create, new CreateToken.Input(visit.actor().user(), name, expires, null), visit.actor());
            return dialogs.show(visit, new Secret(visit.text("admin.tokens.new"), visit.text("admin.tokens.once"), name.strip(),
                    made.token(),
                    visit.text("admin.done"), PROFILE), PROFILE);
        } catch (Fault.Invalid fault) {
            return ask(visit, fault);
        }
    }

    private ResponseEntity<byte[]> ask(Visit visit, @Nullable Fault fault) {
        var label = visit.text("admin.tokens.name");
        var name = Input.of("i-name", "name", label,
                new Editor.Line("text", Entered.of(visit.request(), "name").text(), 100, visit.text("admin.tokens.name.hint"))).required();
        var days = new ArrayList<Option>();
        var chosen = Objects.requireNonNullElse(visit.request().getParameter("days"), Integer.toString(USUAL));
        DAYS.forEach(each -> days.add(new Option(Integer.toString(each), visit.text("admin.tokens.days", "days", each),
                chosen.equals(each.toString()))));
        days.add(new Option("", visit.text("admin.tokens.never"), chosen.isEmpty()));
        var inputs = List.of(fault == null ? name : name.wrong(said(visit, fault, label)),
                Input.of("i-days", "days", visit.text("admin.tokens.expiry"), new Editor.Pick(days)));
        var dialog = new Dialog("token", visit.text("admin.tokens.make"), visit.text("admin.tokens.lead"),
                visit.post("/profile/tokens/new"), "token",
                List.of(new Dialog.Part.Inputs(null, null, inputs)), visit.text("admin.tokens.make"), false, null, PROFILE);
        return dialogs.show(visit, fault == null ? HttpStatus.OK : Statuses.of(fault), dialog, PROFILE);
    }

    private static String said(Visit visit, Fault fault, String label) {
        if (fault.code() != SchemaError.VALUE_REQUIRED) {
            return visit.words().of(fault);
        }
        return visit.text(fault.code().key(), "field", label, "column", label);
    }

    @GetMapping("/profile/tokens/{id}/revoke")
    ResponseEntity<byte[]> askToRevoke(Visit visit, @PathVariable UUID id) {
        var label = visit.text("admin.tokens.revoke");
        var dialog = new Dialog("revoke", label, null, visit.post(visit.address()), "revoke-" + id,
                List.of(new Dialog.Part.Remark(new Callout(Tone.WARN, "alert", visit.text("admin.tokens.revoke.text")))), label, true,
                        null, back(visit));
        return dialogs.show(visit, HttpStatus.OK, dialog, PROFILE);
    }

    @PostMapping("/profile/tokens/{id}/revoke")
    ResponseEntity<byte[]> revoke(Visit visit, @PathVariable UUID id) {
        actions.run(revoke, id, visit.actor());
        Flash.say(visit, visit.text("verb.RevokeToken.done"), null);
        return Going.to(visit, back(visit));
    }

    /** @param session its id, or {@code all} for all but the present one */
    @PostMapping("/profile/sessions/{session}/end")
    ResponseEntity<byte[]> end(Visit visit, @PathVariable String session, @RequestParam(required = false) @Nullable UUID user) {
        var whose = user == null ? visit.actor().user() : user;
        var present = visit.request().getSession().getId();
        actions.run(end, new EndSession.Input(whose, session.equals("all") ? null : session, present), visit.actor());
        Flash.say(visit, visit.text("admin.sessions.ended"), null);
        return Going.to(visit, back(visit));
    }

    private static String back(Visit visit) {
        return Going.safe(Objects.requireNonNullElse(visit.request().getParameter("back"), ""), PROFILE);
    }
}
