package org.dealwright.edge.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import org.dealwright.core.action.Actions;
import org.dealwright.core.identity.Foundation;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.pages.view.Words;
import org.dealwright.edge.setup.FoundCompany;
import org.dealwright.edge.setup.SetupError;

/** The first start by a person: whoever can read the log founds the company and is its first administrator. Gone once there is one. */
@Controller
final class SetupPage {
    private static final int UNPROCESSABLE = 422;
    private final Foundation foundation;
    private final Actions actions;
    private final FoundCompany foundCompany;
    private final SetupView view;
    private final Entering entering;
    private final Gates gates;
    private final LanguageChoice choice;

    SetupPage(Foundation foundation, Actions actions, FoundCompany foundCompany, SetupView view, Entering entering, Gates gates, LanguageChoice choice) {
        this.foundation = foundation;
        this.actions = actions;
        this.foundCompany = foundCompany;
        this.view = view;
        this.entering = entering;
        this.gates = gates;
        this.choice = choice;
    }

    @GetMapping("/setup")
    String ask(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (choice.isMade(request, response)) {
            return "redirect:/setup";
        }
        return foundation.laid() ? "redirect:/sign-in" : shown(SetupForm.EMPTY, null, request, model);
    }

    @PostMapping("/setup")
    String found(SetupForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (foundation.laid()) {
            return "redirect:/sign-in";
        }
        try {
            checkCode(form.code());
            var founded = actions.run(foundCompany, form.input(), new Actor.System(Door.SETUP));
            entering.enter(founded.administrator(), false, request, response);
            return "redirect:/";
        } catch (Fault fault) {
            response.setStatus(UNPROCESSABLE);
            return shown(form, fault, request, model);
        }
    }

    private void checkCode(@Nullable String given) {
        var right = foundation.code().getBytes(StandardCharsets.UTF_8);
        if (given == null || !MessageDigest.isEqual(given.strip().getBytes(StandardCharsets.UTF_8), right)) {
            throw new Fault.Invalid(SetupError.SETUP_CODE_WRONG, "code", Map.of());
        }
    }

    private String shown(SetupForm form, @Nullable Fault fault, HttpServletRequest request, Model model) {
        var words = gates.words(request);
        model.addAttribute("words", (Words) words::of);
        model.addAttribute("gate", view.page(form, fault, words, request));
        return "gate/page";
    }
}
