package org.dealwright.core.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The plain database user that the product works as. It owns the product's database, no more; its password is new at each start. */
final class Owner {
    static final String NAME = "dealwright";

    private Owner() {
    }

    /** Makes user and database when they are missing. */
    static Login admitTo(EmbeddedPostgres postgres) {
        var password = Password.random();
        try (var connection = postgres.superuser("postgres").connect()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                run(connection, "create role " + NAME + " login");
            }
            run(connection, "alter role " + NAME + " password '" + password + "'");
            if (!exists(connection, "select 1 from pg_database where datname = '" + NAME + "'")) {
                run(connection, "create database " + NAME + " owner " + NAME);
            }
        } catch (SQLException e) {
            throw DatabaseTrouble.because("The database of the product can't be opened", e);
        }
        return postgres.user(NAME, NAME, password);
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
