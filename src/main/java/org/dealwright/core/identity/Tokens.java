package org.dealwright.core.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ids;

/** Access tokens of programs. Only their hash is stored: a token has so much chance in it that a fast one is enough. */
@Component
public final class Tokens {
    /** By which scanners for leaked secrets know a token of ours. */
    static final String PREFIX = "dealwright_";
    private static final int RANDOM_BYTES = 32;
    private static final int HINT = 4;
    private final SecureRandom random = new SecureRandom();
    private final DSLContext sql;

    Tokens(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A token as its owner sees it later.
     *
     * @param hint its last characters
     */
    public record Token(UUID id, UUID user, String name, String hint, Instant createdOn, @Nullable Instant expiresOn, @Nullable Instant lastUsedOn) {
    }

    /** Newest first. */
    public List<Token> of(UUID user) {
        return sql.fetch("""
                select accesstokenid, systemuserid, name, hint, createdon, expireson, lastusedon from accesstoken
                where systemuserid = ? order by createdon desc, accesstokenid
                """, user).map(Tokens::token);
    }

    Optional<Token> find(UUID id) {
        return sql.fetchOptional("select accesstokenid, systemuserid, name, hint, createdon, expireson, lastusedon from accesstoken where accesstokenid = ?", id)
                .map(Tokens::token);
    }

    String make() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws Fault.Invalid unless the token is 32 to 200 printable characters */
    UUID store(UUID user, String name, String token, Instant now, @Nullable Instant expires) {
        if (token.length() < 32 || token.length() > 200 || !token.chars().allMatch(each -> each > ' ' && each < 127)) {
            throw new Fault.Invalid(IdentityError.TOKEN_UNFIT, "token", Map.of());
        }
        var id = Ids.next();
        sql.execute("""
                insert into accesstoken (accesstokenid, systemuserid, name, hash, hint, createdon, expireson)
                values (?, ?, ?, ?, ?, cast(? as timestamptz), cast(? as timestamptz))
                """, id, user, name, hash(token), token.substring(token.length() - HINT), now, expires);
        return id;
    }

    void remove(UUID id) {
        sql.execute("delete from accesstoken where accesstokenid = ?", id);
    }

    void removeAllOf(UUID user) {
        sql.execute("delete from accesstoken where systemuserid = ?", user);
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError("every Java has SHA-256", missing);
        }
    }

    private static Token token(Record row) {
        return new Token(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, String.class), row.get(3, String.class),
                row.get(4, Instant.class), row.get(5, Instant.class), row.get(6, Instant.class));
    }
}
