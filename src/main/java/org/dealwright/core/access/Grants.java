package org.dealwright.core.access;

import java.util.Collection;
import java.util.UUID;

import org.dealwright.core.kernel.Fault;

/** Where the roles, teams and units of a person come from. */
public interface Grants {
    /** @throws Fault.Forbidden when there is no such active user */
    Standing standing(UUID user);

    /** What roles allow at a unit, whoever would have them there. */
    Standing given(Collection<UUID> roles, UUID unit);

    /** For the product itself. */
    Standing unbounded(UUID user);
}
