package org.dealwright.edge.door;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

import org.dealwright.core.identity.Foundation;
import org.dealwright.core.identity.IdentityError;
import org.dealwright.core.identity.SignIn;
import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.pages.view.Words;

/** Signing in: on a page of its own, or in a dialog over a page whose session has ended. */
@Controller
final class SignInPage {
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private final SignIn signIn;
    private final SignInView view;
    private final Entering entering;
    private final Gates gates;
    private final Foundation foundation;
    private final LanguageChoice choice;
    private final JsonMapper json = JsonMapper.builder().build();

    SignInPage(SignIn signIn, SignInView view, Entering entering, Gates gates, Foundation foundation, LanguageChoice choice) {
        this.signIn = signIn;
        this.view = view;
        this.entering = entering;
        this.gates = gates;
        this.foundation = foundation;
        this.choice = choice;
    }

    @GetMapping("/sign-in")
    String ask(Asked asked, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (choice.isMade(request, response)) {
            return "redirect:" + asked.again();
        }
        if (!asked.isOver() && Present.in(request).isPresent()) {
            return "redirect:" + asked.onward();
        }
        return foundation.laid() ? shown(asked, "", null, request, model) : "redirect:/setup";
    }

    @PostMapping("/sign-in")
    @Nullable String enter(Asked asked, @RequestParam(defaultValue = "") String username, @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "false") boolean stay, HttpServletRequest request, HttpServletResponse response, Model model) {
        try {
            var user = signIn.with(username, password, request.getRemoteAddr());
            entering.enter(user, stay, request, response);
            return asked.isOver() ? tell(request, response) : "redirect:" + asked.onward();
        } catch (Fault fault) {
            response.setStatus(fault.code() == IdentityError.SIGN_IN_LATER && !asked.isOver() ? TOO_MANY : UNPROCESSABLE);
            return shown(asked, username, fault, request, model);
        }
    }

    /** The page that stays gets the new token and sends again what was stopped. */
    private @Nullable String tell(HttpServletRequest request, HttpServletResponse response) {
        var token = Entering.token(request).getToken();
        response.setHeader("HX-Trigger", json.writeValueAsString(Map.of("signedin", Map.of("token", token))));
        return null;
    }

    private String shown(Asked asked, String name, @Nullable Fault fault, HttpServletRequest request, Model model) {
        var words = gates.words(request);
        model.addAttribute("words", (Words) words::of);
        if (asked.isOver()) {
            model.addAttribute("dialog", view.dialog(asked, name, fault, words, request));
            return "part/dialog";
        }
        model.addAttribute("gate", view.page(asked, name, fault, words, request));
        return "gate/page";
    }
}
