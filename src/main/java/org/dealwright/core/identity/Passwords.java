package org.dealwright.core.identity;

import java.security.SecureRandom;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;

/**
 * Passwords as they are stored: salted and slow to try.
 * Source: OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA512. The stored text names the method, so a stronger one can follow.
 */
@Component
final class Passwords {
    static final int MIN_LENGTH = 8;
    static final int MAX_LENGTH = 200;
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 64;
    private static final String METHOD = "pbkdf2-sha512-210000";
    /** Matches nothing and takes as long as a true one. */
    private static final String NOBODY = "{" + METHOD + "}" + "00".repeat(SALT_BYTES + HASH_BYTES);

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int MADE_LENGTH = 16;
    private static final int GROUP = 4;
    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(METHOD,
            Map.of(METHOD, new Pbkdf2PasswordEncoder("", SALT_BYTES, ITERATIONS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512)));

    /** One to be told and typed once: four groups of four, without letters that are taken for others. */
    String make() {
        var made = new StringBuilder();
        for (var at = 0; at < MADE_LENGTH; at++) {
            made.append(at > 0 && at % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }

    /** @throws Fault.Invalid when it is too short, too long, or the name that it belongs to */
    String hash(String password, String signInName) {
        if (password.length() < MIN_LENGTH) {
            throw new Fault.Invalid(IdentityError.PASSWORD_TOO_SHORT, "password", Map.of("min", MIN_LENGTH));
        }
        if (password.length() > MAX_LENGTH) {
            throw new Fault.Invalid(IdentityError.PASSWORD_TOO_LONG, "password", Map.of("max", MAX_LENGTH));
        }
        if (password.equalsIgnoreCase(signInName)) {
            throw new Fault.Invalid(IdentityError.PASSWORD_IS_THE_NAME, "password", Map.of());
        }
        return encoder.encode(password);
    }

    /** Takes the same time whether there is a hash or not, so that nobody learns by the clock who exists. */
    boolean match(String password, @Nullable String hash) {
        return encoder.matches(password.length() > MAX_LENGTH ? "" : password, hash == null ? NOBODY : hash) && hash != null;
    }
}
