package org.dealwright.core.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Tells Spring's pool, Flyway and jOOQ where the embedded database is. */
record EmbeddedConnection(Login login) implements JdbcConnectionDetails {
    @Override
    public String getJdbcUrl() {
        return login.url();
    }

    @Override
    public String getUsername() {
        return login.user();
    }

    @Override
    public String getPassword() {
        return login.password();
    }
}
