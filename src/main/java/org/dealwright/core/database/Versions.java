package org.dealwright.core.database;

import java.io.IOException;
import java.util.Properties;

/** What this build is: its own release and that of the PostgreSQL it carries. */
public record Versions(String release, String postgresql) {
    public static final Versions CURRENT = read();

    /** The major version of PostgreSQL, which decides the format of the data folder. */
    String postgresqlMajor() {
        return postgresql.substring(0, postgresql.indexOf('.'));
    }

    private static Versions read() {
        try (var in = Versions.class.getResourceAsStream("versions.properties")) {
            var properties = new Properties();
            properties.load(in);
            return new Versions(properties.getProperty("release"), properties.getProperty("postgresql"));
        } catch (IOException e) {
            throw DatabaseTrouble.because("This build is incomplete", e);
        }
    }
}
