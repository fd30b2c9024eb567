package org.dealwright.core.identity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Change;

/** A token by which a program acts as a user: for oneself, or for others by who may change users. The outcome is the only place where it ever shows. */
@Component
public final class CreateToken implements Action<CreateToken.Input, CreateToken.Outcome> {
    private static final int MAX_NAME = 100;
    private final Tokens tokens;
    private final Administrators administrators;

    CreateToken(Tokens tokens, Administrators administrators) {
        this.tokens = tokens;
        this.administrators = administrators;
    }

    /**
     * What the token is for.
     *
     * @param expires null: never
     * @param chosen a token that was made elsewhere; null makes one
     */
    public record Input(UUID user, String name, @Nullable Instant expires, @Nullable String chosen) {
        public static Input of(UUID user, String name) {
            return new Input(user, name, null, null);
        }

        @Override
        public String toString() {
            return "Input[user=" + user + ", name=" + name + "]";
        }
    }

    /** The new token, in clear. */
    public record Outcome(UUID id, String token) {
        @Override
        public String toString() {
            return "Outcome[id=" + id + "]";
        }
    }

    @Override
    public Outcome perform(Input input, Records records) {
        administrators.mayActFor(input.user(), records);
        var name = input.name().strip();
        if (name.isEmpty()) {
            throw new Fault.Invalid(SchemaError.VALUE_REQUIRED, "name", Map.of("column", "name"));
        }
        if (name.length() > MAX_NAME) {
            throw new Fault.Invalid(SchemaError.VALUE_TOO_LONG, "name", Map.of("max", MAX_NAME, "length", name.length()));
        }
        var user = records.get(SystemUser.TYPE, input.user());
        var token = input.chosen() == null ? tokens.make() : input.chosen();
        var id = tokens.store(user.id(), name, token, records.now(), input.expires());
        records.tell(user.ref(), Map.of("accesstoken", new Change.Step(null, name)));
        return new Outcome(id, token);
    }
}
