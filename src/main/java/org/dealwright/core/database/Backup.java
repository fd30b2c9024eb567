package org.dealwright.core.database;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** Writes all tables, as they are at one moment, and the files into one file. People may go on working meanwhile. */
final class Backup {
    private final Connection connection;
    private final @Nullable String schema;
    private final Path files;
    private final Clock clock;

    Backup(Connection connection, @Nullable String schema, Path files, Clock clock) {
        this.connection = connection;
        this.schema = schema;
        this.files = files;
        this.clock = clock;
    }

    /** Written beside its place first: a file of that name is a whole backup. Only its owner may read it: everything is in it. */
    void writeTo(Path file) {
        if (Files.exists(file)) {
            throw new DatabaseTrouble(file + " exists already; name a new file.");
        }
        var unfinished = Path.of(file + ".unfinished");
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.deleteIfExists(unfinished);
            try (var out = Channels.newOutputStream(Files.newByteChannel(unfinished, Set.of(CREATE_NEW, WRITE), OwnerOnly.file()))) {
                write(out);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException e) {
            throw DatabaseTrouble.because("The backup " + file + " can't be written", e);
        }
    }

    private void write(OutputStream out) throws IOException, SQLException {
        connection.setAutoCommit(false);
        Owner.run(connection, "set transaction isolation level repeatable read read only");
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            var head = head();
            entry(zip, BackupFile.HEAD);
            zip.write(JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(head));
            for (var table : head.tables()) {
                entry(zip, BackupFile.TABLES + table.name());
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), zip);
            }
            for (var file : files()) {
                add(zip, file);
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private BackupFile head() throws SQLException {
        return new BackupFile(BackupFile.FORMAT, Versions.CURRENT.release(), schema, Catalog.locale(connection), clock.instant(),
                Catalog.tables(connection), Catalog.sequences(connection), Structure.of(connection).pieces());
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        try (var all = Files.walk(files)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A file may have been deleted since; the tables no longer name it then. */
    private void add(ZipOutputStream zip, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            entry(zip, BackupFile.FILES + files.relativize(file).toString().replace('\\', '/'));
            in.transferTo(zip);
        } catch (NoSuchFileException _) {
            return;
        }
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }
}
