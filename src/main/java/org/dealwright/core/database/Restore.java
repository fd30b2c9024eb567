package org.dealwright.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.postgresql.PGConnection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup into an empty database and an empty folder, of the release that made it or a newer one. */
final class Restore implements AutoCloseable {
    private final Path file;
    private final ZipFile zip;
    private final BackupFile head;

    private Restore(Path file, ZipFile zip, BackupFile head) {
        this.file = file;
        this.zip = zip;
        this.head = head;
    }

    static Restore from(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new DatabaseTrouble("There is no file " + file + ".");
        }
        try {
            var zip = new ZipFile(file.toFile());
            var entry = zip.getEntry(BackupFile.HEAD);
            if (entry == null) {
                zip.close();
                throw new DatabaseTrouble(file + " is not a backup of Dealwright.");
            }
            try (var in = zip.getInputStream(entry)) {
                return new Restore(file, zip, JsonMapper.builder().build().readValue(in, BackupFile.class)).ofKnownFormat();
            }
        } catch (ZipException | JacksonException e) {
            throw new DatabaseTrouble(file + " is not a whole backup of Dealwright.", e);
        } catch (IOException e) {
            throw DatabaseTrouble.because("The backup " + file + " can't be read", e);
        }
    }

    private Restore ofKnownFormat() {
        if (head.format() > BackupFile.FORMAT) {
            throw newer();
        }
        return this;
    }

    private DatabaseTrouble newer() {
        return new DatabaseTrouble(file + " was made by the newer release " + head.release() + "; this is " + Versions.CURRENT.release()
                + ". Restore with " + head.release() + " or newer.");
    }

    /** The schema grows to the state of the backup, takes the data, and grows on to the state of this release. */
    void into(Login login, String migrations) {
        var latest = Schema.of(login, migrations, head.locale(), null);
        if (head.schema() != null && !latest.knows(head.schema())) {
            throw newer();
        }
        try (var connection = login.connect()) {
            mustBeEmpty(connection);
            if (head.schema() != null) {
                Schema.of(login, migrations, head.locale(), head.schema()).migrate();
            }
            load(connection);
            latest.migrate();
        } catch (SQLException | IOException e) {
            throw DatabaseTrouble.because("The backup " + file + " can't be restored", e);
        }
    }

    private static void mustBeEmpty(Connection connection) throws SQLException {
        if (!Catalog.tables(connection).isEmpty()) {
            throw new DatabaseTrouble("The database holds tables already; restore into an empty one.");
        }
    }

    private void load(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        var structure = Structure.of(connection).and(new Structure(head.structure()));
        structure.complete(connection, Structure.Kind.TABLE, Structure.Kind.COLUMN);
        Emptying.prepare(connection);
        for (var table : head.tables()) {
            try (var in = zip.getInputStream(zip.getEntry(BackupFile.TABLES + table.name()))) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn(), in);
            }
        }
        for (var sequence : head.sequences()) {
            Owner.run(connection, "select setval('" + Structure.quoted(sequence.name()).replace("'", "''") + "', "
                    + sequence.value() + ", " + sequence.called() + ")");
        }
        structure.complete(connection, Structure.Kind.INDEX, Structure.Kind.CONSTRAINT);
        Emptying.finish(connection);
        connection.commit();
        connection.setAutoCommit(true);
        Owner.run(connection, "analyze");
    }

    /** The files of the backup below this folder; a name that would lead out of it is refused. */
    void filesInto(Path folder) {
        try {
            for (var entry : zip.stream().filter(each -> each.getName().startsWith(BackupFile.FILES)).toList()) {
                var target = folder.resolve(entry.getName().substring(BackupFile.FILES.length())).normalize();
                if (!target.startsWith(folder)) {
                    throw new DatabaseTrouble(file + " is not a backup of Dealwright: it names " + entry.getName() + ".");
                }
                Files.createDirectories(target.getParent());
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        } catch (IOException e) {
            throw DatabaseTrouble.because("The files of " + file + " can't be restored", e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw DatabaseTrouble.because("The backup " + file + " can't be closed", e);
        }
    }
}
