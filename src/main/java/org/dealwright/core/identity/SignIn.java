package org.dealwright.core.identity;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.Grants;
import org.dealwright.core.kernel.Fault;

/** Holds a name and a password against what is stored. Whether the name exists shows neither in the answer nor in the time it takes. */
@Component
public final class SignIn {
    private final Credentials credentials;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Grants grants;

    SignIn(Credentials credentials, Passwords passwords, Attempts attempts, Grants grants) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.attempts = attempts;
        this.grants = grants;
    }

    /**
     * The user who signs in.
     *
     * @param address where the attempt comes from
     * @throws Fault.Refused when name or password is wrong, or there were too many attempts
     * @throws Fault.Forbidden when the user is disabled or has no role
     */
    public UUID with(String name, String password, String address) {
        var account = "account " + name.strip().toLowerCase(Locale.ROOT);
        var from = "address " + address;
        attempts.count(account, from);
        var credential = credentials.named(name);
        if (!passwords.match(password, credential.map(Credentials.Credential::hash).orElse(null))) {
            throw new Fault.Refused(IdentityError.SIGN_IN_WRONG, Map.of());
        }
        attempts.forget(account, from);
        var user = credential.orElseThrow().user();
        if (!grants.standing(user).hasRoles()) {
            throw new Fault.Forbidden(AccessError.USER_WITHOUT_ROLE, Map.of("user", user.toString()));
        }
        if (credential.orElseThrow().forPrograms()) {
            throw new Fault.Forbidden(IdentityError.NOT_FOR_PAGES, Map.of());
        }
        return user;
    }
}
