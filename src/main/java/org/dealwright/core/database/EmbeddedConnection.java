package org.dealwright.core.database;

import java.util.concurrent.CompletableFuture;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Tells Spring's pool, Flyway and jOOQ where the embedded database is; who asks before it has started waits. */
record EmbeddedConnection(CompletableFuture<Login> login) implements JdbcConnectionDetails {
    @Override
    public String getJdbcUrl() {
        return login.join().url();
    }

    @Override
    public String getUsername() {
        return login.join().user();
    }

    @Override
    public String getPassword() {
        return login.join().password();
    }
}
