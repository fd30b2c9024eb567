package org.dealwright.core.identity;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

/** Someone comes back; the password still holds, tokens are made anew. */
@Component
public final class EnableUser implements Action<Ref, Ref> {
    @Override
    public Ref perform(Ref input, Records records) {
        var user = records.get(SystemUser.TYPE, input.id());
        if (user.id().equals(Actor.System.USER)) {
            throw new Fault.Refused(IdentityError.PRODUCT_USER_KEPT, Map.of());
        }
        records.update(user, Values.of(SystemUser.TYPE).set(SystemUser.DISABLED, false));
        return user.ref();
    }
}
