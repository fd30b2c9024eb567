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
 * A colleague begins: the user, the roles and the way in at once, or nothing.
 * The user signs in by e-mail unless another name is given.
 */
@Component
public final class AddUser implements Action<AddUser.Input, AddUser.Outcome> {
    private final SetRoles setRoles;
    private final SetPassword setPassword;
    private final InviteUser invite;

    AddUser(SetRoles setRoles, SetPassword setPassword, InviteUser invite) {
        this.setRoles = setRoles;
        this.setPassword = setPassword;
        this.invite = invite;
    }

    /**
     * Who begins.
     *
     * @param password null invites the user to set one
     */
    public record Input(Values user, Set<UUID> roles, @Nullable String password) {
        @Override
        public String toString() {
            return "Input[" + user + "]";
        }
    }

    /**
     * The new user.
     *
     * @param invitation null where a password was given; the outcome is the only place where it shows
     */
    public record Outcome(Ref user, @Nullable String invitation) {
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
        if (input.password() == null) {
            return new Outcome(user, records.perform(invite, user.id()).token());
        }
        records.perform(setPassword, new SetPassword.Input(user.id(), null, input.password(), null));
        return new Outcome(user, null);
    }
}
