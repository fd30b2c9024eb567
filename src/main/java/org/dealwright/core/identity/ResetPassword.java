package org.dealwright.core.identity;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;

/** A new password that the product makes for somebody who can't get in; the outcome is the only place where it shows. */
@Component
public final class ResetPassword implements Action<UUID, ResetPassword.Outcome> {
    private final SetPassword setPassword;
    private final Passwords passwords;

    ResetPassword(SetPassword setPassword, Passwords passwords) {
        this.setPassword = setPassword;
        this.passwords = passwords;
    }

    /** The password, in clear. */
    public record Outcome(String password) {
        @Override
        public String toString() {
            return "Outcome";
        }
    }

    @Override
    public Outcome perform(UUID user, Records records) {
        var password = passwords.make();
        records.perform(setPassword, new SetPassword.Input(user, null, password, null));
        return new Outcome(password);
    }
}
