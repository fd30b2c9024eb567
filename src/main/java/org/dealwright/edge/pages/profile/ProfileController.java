package org.dealwright.edge.pages.profile;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Actions;
import org.dealwright.core.identity.SetPassword;
import org.dealwright.core.identity.SetPreferences;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Cards;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Inputs;
import org.dealwright.edge.pages.view.Theme;

/** {@code /profile}: what is the reader's own. */
@Controller
final class ProfileController {
    private static final String ADDRESS = "/profile";
    private static final Duration A_YEAR = Duration.ofDays(365);
    private final Cards cards;
    private final ProfileCards profile;
    private final Actions actions;
    private final SetPreferences setPreferences;
    private final SetPassword setPassword;

    ProfileController(Cards cards, ProfileCards profile, Actions actions, SetPreferences setPreferences, SetPassword setPassword) {
        this.cards = cards;
        this.profile = profile;
        this.actions = actions;
        this.setPreferences = setPreferences;
        this.setPassword = setPassword;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(Visit visit) {
        var me = me(visit);
        return cards.show(visit, HttpStatus.OK, profile.page(visit, me, profile.preferences(visit, me, null),
                profile.password(visit, null)), ADDRESS);
    }

    @PostMapping("/profile/preferences")
    ResponseEntity<byte[]> prefer(Visit visit, HttpServletResponse response) {
        try {
            var values = new Inputs(visit, SystemUser.TYPE)
                    .read(List.of(SystemUser.LANGUAGE, SystemUser.TIME_ZONE, SystemUser.THEME, SystemUser.PAGE_SIZE));
            actions.run(setPreferences, values, visit.actor());
            response.addHeader(HttpHeaders.SET_COOKIE, theme(visit, values.get(SystemUser.THEME)).toString());
            return done(visit, "verb.SetPreferences.done");
        } catch (Fault.Invalid | Fault.Refused fault) {
            var me = me(visit);
            var card = profile.preferences(visit, me, fault);
            return cards.refused(visit, fault, card, profile.page(visit, me, card, profile.password(visit, null)), ADDRESS);
        }
    }

    /** This browser follows at once; others do when they have made no choice of their own. */
    private static ResponseCookie theme(Visit visit, @Nullable Integer chosen) {
        var theme = switch (Objects.requireNonNullElse(chosen, SystemUser.THEME_OF_DEVICE)) {
            case SystemUser.LIGHT -> Theme.LIGHT;
            case SystemUser.DARK -> Theme.DARK;
            default -> Theme.AUTO;
        };
        return ResponseCookie.from("theme", theme.value()).path("/").maxAge(A_YEAR).sameSite("Lax").secure(visit.request().isSecure())
                .build();
    }

    @PostMapping("/profile/password")
    ResponseEntity<byte[]> change(Visit visit, @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password) {
        try {
            var input = new SetPassword.Input(visit.actor().user(), old, password, visit.request().getSession().getId());
            actions.run(setPassword, input, visit.actor());
            return done(visit, "admin.profile.password.done");
        } catch (Fault.Invalid fault) {
            var me = me(visit);
            var card = profile.password(visit, fault);
            return cards.refused(visit, fault, card, profile.page(visit, me, profile.preferences(visit, me, null), card), ADDRESS);
        }
    }

    private static Row me(Visit visit) {
        return visit.reader().get(SystemUser.TYPE, visit.actor().user());
    }

    private static ResponseEntity<byte[]> done(Visit visit, String key) {
        Flash.say(visit, visit.text(key), null);
        return Going.to(visit, ADDRESS);
    }
}
