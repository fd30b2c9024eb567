package org.dealwright.core.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How to reach a database. */
public record Login(String url, String user, String password) {
    static Login local(int port, String database, String user, String password) {
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + database
                + "?ApplicationName=dealwright&reWriteBatchedInserts=true", user, password);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Never the password. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
