package org.dealwright.edge.door;

import java.io.Serial;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What a session keeps of the person who signed in: the id only, so that whatever changes about the person holds from the next request on. */
final class SignedIn extends AbstractAuthenticationToken {
    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID user;

    SignedIn(UUID user) {
        super(List.of());
        this.user = user;
        setAuthenticated(true);
    }

    UUID user() {
        return user;
    }

    /** By this name the session store finds the sessions of a user. */
    @Override
    public String getName() {
        return user.toString();
    }

    @Override
    public UUID getPrincipal() {
        return user;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.user.equals(user);
    }

    @Override
    public int hashCode() {
        return user.hashCode();
    }
}
