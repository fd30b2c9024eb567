package org.dealwright.core.identity;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;

/** Exactly these roles for a user, in place of those had before. New ones come first, so that nobody is without one in between. */
@Component
public final class SetRoles implements Action<SetRoles.Input, Ref> {
    private final Giving giving;
    private final GiveRole give;
    private final TakeRole take;

    SetRoles(Giving giving, GiveRole give, TakeRole take) {
        this.giving = giving;
        this.give = give;
        this.take = take;
    }

    /** Who has which roles from now on, those of teams apart. */
    public record Input(UUID user, Set<UUID> roles) {
        public Input {
            roles = Set.copyOf(roles);
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        var user = records.get(SystemUser.TYPE, input.user());
        var before = Set.copyOf(giving.rolesOfUser(user.id()));
        without(input.roles(), before).forEach(role -> records.perform(give, new GiveRole.Input(user.id(), role)));
        without(before, input.roles()).forEach(role -> records.perform(take, new GiveRole.Input(user.id(), role)));
        return user.ref();
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> others) {
        var rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
