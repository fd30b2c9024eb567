package org.dealwright.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on a home folder of each test's own. */
class EmbeddedPostgresTest {
    @TempDir
    private Path folder;
    private Home home;

    @BeforeEach
    void nameTheHome() throws IOException {
        home = TestDatabase.newHome(folder.resolve("home"));
    }

    @AfterEach
    void letGoOfTheSharedBinaries() throws IOException {
        TestDatabase.unlinkBelow(folder);
    }

    @Test
    void whatIsSaidToBeStoredIsOnTheDiskAndIsForThoseWithThePasswordOnly() throws SQLException, IOException {
        try (var postgres = EmbeddedPostgres.start(home)) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(ask(postgres.superuser("postgres"), "show " + setting)).as(setting).containsExactly("on");
            }
            assertThat(ask(postgres.superuser("postgres"), "show listen_addresses")).containsExactly("127.0.0.1");
            assertThat(ask(postgres.superuser("postgres"), "show unix_socket_directories")).containsExactly("");
            withoutThePasswordThereIsNoAccess(Owner.admitTo(postgres));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.password()))).isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.database()))).isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.cluster()))).isEqualTo("rwx------");
        }
    }

    private static void withoutThePasswordThereIsNoAccess(Login login) {
        for (var user : List.of(Owner.NAME, Cluster.SUPERUSER)) {
            for (var password : List.of("", "postgres", "wrong")) {
                assertThatThrownBy(() -> new Login(login.url(), user, password).connect()).isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
            }
        }
    }

    @Test
    void theProductIsNoSuperuser() throws SQLException {
        assertThat(ask(TestDatabase.empty(), "select rolsuper::text from pg_roles where rolname = current_user")).containsExactly("false");
    }

    @Test
    void textIsUnicodeAndSortsByIcu() throws SQLException {
        var database = TestDatabase.empty();
        assertThat(ask(database, "select datlocprovider::text || ' ' || pg_encoding_to_char(encoding) from pg_database"
                + " where datname = current_database()")).containsExactly("i UTF8");
        assertThat(ask(database, "select string_agg(x, ',' order by x) from unnest(array['z', 'Ą', 'b', 'a']) x"))
                .containsExactly("a,Ą,b,z");
    }

    @Test
    void aSecondStartOnTheSameHomeIsRefusedInOneLine() throws IOException, InterruptedException {
        try (var _ = EmbeddedPostgres.start(home)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home)).isInstanceOf(DatabaseTrouble.class).hasMessageNotContaining("\n")
                    .hasMessageContaining(home.folder().toString()).hasMessageContaining("process " + ProcessHandle.current().pid());
            var other = Crash.writing(home.folder(), "never");
            other.process().waitFor();
            assertThat(other.line()).isEqualTo("The home folder " + home.folder() + " is in use by another Dealwright (process "
                    + ProcessHandle.current().pid() + "); stop that one or set DEALWRIGHT_HOME to another folder.");
        }
    }

    @Test
    void anAcknowledgedRowSurvivesTheDeathOfEveryProcess() throws Exception {
        var running = Crash.writing(home.folder(), "big deal");
        assertThat(running.line()).isEqualTo(Crash.READY);
        var server = ProcessHandle.of(Postmaster.of(home.cluster()).orElseThrow().pid()).orElseThrow();
        var workers = server.descendants().toList();
        server.destroyForcibly();
        running.kill();
        workers.forEach(ProcessHandle::destroyForcibly);
        assertThat(rowsAfterRestart()).containsExactly("big deal");
    }

    @Test
    void aServerThatOutlivedItsProcessIsTakenOver() throws Exception {
        var running = Crash.writing(home.folder(), "big deal");
        var orphan = Postmaster.of(home.cluster()).orElseThrow();
        running.kill();
        assertThat(orphan.isPostgres()).isTrue();
        assertThat(rowsAfterRestart()).containsExactly("big deal");
        assertThat(orphan.isPostgres()).isFalse();
    }

    @Test
    void aLeftOverFileThatNamesAnotherProgramDoesNotHinderTheStart() throws Exception {
        EmbeddedPostgres.start(home).close();
        Files.writeString(home.cluster().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + home.cluster() + "\n1700000000\n5432\n\n127.0.0.1\n");
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(ask(postgres.superuser("postgres"), "select 'here'")).containsExactly("here");
        }
    }

    @Test
    void aDatabaseOfAnotherMajorVersionIsRefusedWithTheCure() throws IOException {
        EmbeddedPostgres.start(home).close();
        Files.writeString(home.cluster().resolve("PG_VERSION"), "15\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(home)).isInstanceOf(DatabaseTrouble.class).hasMessageContaining("PostgreSQL 15")
                .hasMessageContaining("restore into an empty home folder");
    }

    private List<String> rowsAfterRestart() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(home)) {
            return ask(Owner.admitTo(postgres), "select name from deal");
        }
    }

    private static List<String> ask(Login login, String query) throws SQLException {
        try (var connection = login.connect()) {
            return Catalog.strings(connection, query);
        }
    }
}
