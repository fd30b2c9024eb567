package org.dealwright.edge.door;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.access.Grants;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Actions;
import org.dealwright.core.identity.AcceptInvitation;
import org.dealwright.core.identity.IdentityError;
import org.dealwright.core.identity.Invitations;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Reading;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Gate;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.edge.pages.view.Words;

/** {@code /invitation/…}: who was invited sets a password, and is in. A link that no longer works says so, whatever the reason. */
@Controller
final class InvitationPage {
    private static final int GONE = 410;
    private static final int UNPROCESSABLE = 422;
    private static final Actor PRODUCT = new Actor.System(Door.PAGE);
    private final Invitations invitations;
    private final AcceptInvitation accept;
    private final Actions actions;
    private final Reading reading;
    private final Grants grants;
    private final Entering entering;
    private final Gates gates;
    private final LanguageChoice choice;
    private final Clock clock;

    InvitationPage(Invitations invitations, AcceptInvitation accept, Actions actions, Reading reading, Grants grants, Entering entering, Gates gates,
            LanguageChoice choice, Clock clock) {
        this.invitations = invitations;
        this.accept = accept;
        this.actions = actions;
        this.reading = reading;
        this.grants = grants;
        this.entering = entering;
        this.gates = gates;
        this.choice = choice;
        this.clock = clock;
    }

    @GetMapping("/invitation/{token:[A-Za-z0-9_-]{1,100}}")
    String ask(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        return choice.isMade(request, response) ? "redirect:/invitation/" + token : shown(token, null, request, response, model);
    }

    @PostMapping("/invitation/{token:[A-Za-z0-9_-]{1,100}}")
    String set(@PathVariable String token, @RequestParam(defaultValue = "") String password, HttpServletRequest request, HttpServletResponse response,
            Model model) {
        try {
            var user = actions.run(accept, new AcceptInvitation.Input(token, password), PRODUCT);
            return entered(user, request, response);
        } catch (Fault.Invalid | Fault.Refused fault) {
            return shown(token, fault, request, response, model);
        }
    }

    /** Who has no role yet has a password, and nothing to see. */
    private String entered(UUID user, HttpServletRequest request, HttpServletResponse response) {
        if (!grants.standing(user).hasRoles()) {
            return "redirect:/sign-in";
        }
        entering.enter(user, false, request, response);
        return "redirect:/";
    }

    private String shown(String token, @Nullable Fault fault, HttpServletRequest request, HttpServletResponse response, Model model) {
        var words = gates.words(request);
        var user = invitations.find(token, clock.instant()).flatMap(id -> reading.as(PRODUCT).find(SystemUser.TYPE, id)).orElse(null);
        response.setStatus(user == null ? GONE : fault == null ? HttpServletResponse.SC_OK : UNPROCESSABLE);
        model.addAttribute("words", (Words) words::of);
        model.addAttribute("gate", user == null ? ended(words, request) : page("/invitation/" + token, user, fault, words, request));
        return "gate/page";
    }

    private static Gate page(String here, Row user, @Nullable Fault fault, org.dealwright.core.language.Words words, HttpServletRequest request) {
        var secret = Input.of("password", "password", words.of("ui.gate.password"), new Editor.Secret(true)).required().across();
        var inputs = new ArrayList<Input>(List.of(Input.of("username", "username", words.of("ui.gate.mail"),
                new Editor.Account(user.require(SystemUser.SIGN_IN_NAME))).across()));
        inputs.add(fault == null ? secret : secret.wrong(words.of(fault.code().key(), fault.arguments())));
        return new Gate(Gates.tag(words.language()), Gates.theme(request), words.of("invitation.title", Map.of("name", user.name())),
                words.of("invitation.lead"), Gates.csrf(request), Gates.post(here, request), List.of(), inputs, null, words.of("invitation.submit"), null, null,
                List.of(), Gates.tongues(words.language(), here));
    }

    private static Gate ended(org.dealwright.core.language.Words words, HttpServletRequest request) {
        var said = new Callout(Tone.BAD, "alert", words.of(IdentityError.INVITATION_ENDED.key(), Map.of()));
        return new Gate(Gates.tag(words.language()), Gates.theme(request), words.of("invitation.ended"), null, Gates.csrf(request),
                Gates.post("/sign-in", request), List.of(said), List.of(), null, null,
                Verb.go("sign-in", words.of("ui.gate.submit"), null, "/sign-in"), null, List.of(), List.of());
    }
}
