package org.dealwright.core.identity;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

/**
 * A colleague begins: the user, the roles and the first password at once, or nothing.
 * The user signs in by e-mail unless another name is given.
 */
@Component
public final class AddUser implements Action<AddUser.Input, AddUser.Outcome> {
    private final SetRoles setRoles;
    private final SetPassword setPassword;
    private final Passwords passwords;

    AddUser(SetRoles setRoles, SetPassword setPassword, Passwords passwords) {
        this.setRoles = setRoles;
        this.setPassword = setPassword;
        this.passwords = passwords;
    }

    /**
     * Who begins.
     *
     * @param password null makes one
     */
    public record Input(Values user, Set<UUID> roles, @Nullable String password) {
        @Override
        public String toString() {
            return "Input[" + user + "]";
        }
    }

    /** The new user; the outcome is the only place where the password shows. */
    public record Outcome(Ref user, String password) {
        @Override
        public String toString() {
            return "Outcome[user=" + user + "]";
        }
    }

    @Override
    public Outcome perform(Input input, Records records) {
        var values = input.user().copy();
        values.fill(SystemUser.SIGN_IN_NAME, values.get(SystemUser.EMAIL));
        var user = records.create(values);
        records.perform(setRoles, new SetRoles.Input(user.id(), input.roles()));
        var password = input.password() == null ? passwords.make() : input.password();
        records.perform(setPassword, new SetPassword.Input(user.id(), null, password, null));
        return new Outcome(user, password);
    }
}
