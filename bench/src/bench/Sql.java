package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Plain statements over one connection. */
record Sql(Connection connection) {
    /** A file beside the sources, whole. */
    static String file(String name) {
        try {
            return Files.readString(Path.of("bench", name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The benchmark runs in the project's folder", e);
        }
    }

    void script(String name) throws SQLException {
        run(file(name));
    }

    /** How many rows it wrote. */
    int run(String text) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(text);
            return statement.getUpdateCount();
        }
    }

    boolean yes(String question) throws SQLException {
        return "t".equals(texts(question).getFirst());
    }

    UUID id(String question) throws SQLException {
        return UUID.fromString(texts(question).getFirst());
    }

    /** The first column of all rows. */
    List<String> texts(String question) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(question)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    List<String> columns(String question) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("select * from (" + question + ") q limit 0")) {
            var all = new ArrayList<String>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                all.add(rows.getMetaData().getColumnName(i));
            }
            return all;
        }
    }
}
