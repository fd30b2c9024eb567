package org.dealwright.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore of a schema that has what can go wrong: cycles, generated columns, partitions, triggers, seeded rows, odd text. */
class MaintenanceTest {
    private static final String OLD = "classpath:backup/v1";
    private static final String NEW = "classpath:backup/v1,classpath:backup/v2";
    private static final String DATA = """
            insert into firm (name, chief) values (E'Zażółć\\tgęślą\\\\ \\n"x"', null), ('华为', 1);
            update firm set chief = 2 where id = 1;
            insert into person (firm, name) values (1, 'Şükrü'), (2, ''), (2, null);
            insert into happened values ('2026-03-04', 'a'), ('2026-04-05', 'b');
            """;
    /** What an administrator and the calendar add without a migration. */
    private static final String AT_RUN_TIME = """
            alter table person add column new_colour text collate "C" default 'red' not null;
            create table new_thing (id uuid primary key, firm int references firm, size numeric(19,4));
            create index new_thing_size on new_thing (size) where size > 0;
            create table happened_2026_04 partition of happened for values from ('2026-04-01') to ('2026-05-01');
            insert into new_thing values ('0198c0de-0000-7000-8000-000000000001', 1, 12.3400);
            """;

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("company.zip");
    }

    @AfterEach
    void letGoOfTheSharedBinaries() throws IOException {
        TestDatabase.unlinkBelow(folder);
    }

    @Test
    void aCompanyRestoredIntoAnEmptyHomeEqualsTheOneBackedUp() throws Exception {
        var source = home("source");
        List<String> before;
        try (var postgres = EmbeddedPostgres.start(source)) {
            filled(Owner.admitTo(postgres));
            Files.createDirectories(source.files().resolve("ab"));
            Files.writeString(source.files().resolve("ab/cdef"), "attachment");
            before = contents(postgres.superuser(Owner.NAME));
            maintenance(source, OLD).backup(file);
        }
        var target = home("target");
        maintenance(target, OLD).restore(file);
        try (var postgres = EmbeddedPostgres.start(target)) {
            assertThat(contents(Owner.admitTo(postgres))).isEqualTo(before).hasSizeGreaterThan(10);
        }
        assertThat(target.files().resolve("ab/cdef")).hasContent("attachment");
        assertThat(folder.resolve("target/unfinished")).doesNotExist();
    }

    @Test
    void theProductsOwnSchemaComesBackAsItWas() throws SQLException {
        var source = TestDatabase.fresh();
        new Maintenance(new Home(folder.resolve("a")), source, Schema.LOCATION).backup(file);
        var target = TestDatabase.empty();
        new Maintenance(new Home(folder.resolve("b")), target, Schema.LOCATION).restore(file);
        assertThat(contents(target)).isEqualTo(contents(source));
    }

    @Test
    void theRestoredDatabaseGoesOnWhereTheOldOneStopped() throws SQLException {
        var target = restored(OLD);
        run(target, "insert into firm (name) values ('next')");
        assertThat(Catalog.strings(target.connect(), "select id from firm where name = 'next'")).containsExactly("3");
        assertThat(Catalog.strings(target.connect(), "select stamped::text from person where name = ''")).containsExactly("true");
        assertThat(Catalog.locale(target.connect())).startsWith("tr");
        assertThatThrownBy(() -> run(target, "insert into person (firm, name) values (99, 'x')")).hasMessageContaining("foreign key");
        assertThat(names(Structure.of(target.connect()))).contains("new_thing_size", "person_name", "happened_2026_04");
    }

    @Test
    void anOlderBackupIsMigratedOn() throws SQLException {
        assertThat(Catalog.strings(restored(NEW).connect(), "select upper_name from firm where id = 2")).containsExactly("华为");
    }

    @Test
    void aNewerBackupIsRefused() throws SQLException {
        var source = TestDatabase.empty();
        Schema.of(source, NEW, "en", null).migrate();
        new Maintenance(new Home(folder.resolve("a")), source, NEW).backup(file);
        assertThatThrownBy(() -> new Maintenance(new Home(folder.resolve("b")), TestDatabase.empty(), OLD).restore(file))
                .isInstanceOf(DatabaseTrouble.class).hasMessageContaining("newer release");
    }

    @Test
    void whatIsThereAlreadyIsNeverOverwritten() throws Exception {
        var source = TestDatabase.empty();
        filled(source);
        var maintenance = new Maintenance(new Home(folder.resolve("a")), source, OLD);
        maintenance.backup(file);
        assertThatThrownBy(() -> maintenance.backup(file))
                .isInstanceOf(DatabaseTrouble.class).hasMessageContaining("exists already");
        assertThatThrownBy(() -> maintenance.restore(file))
                .isInstanceOf(DatabaseTrouble.class).hasMessageContaining("holds tables already");
        var taken = new Home(folder.resolve("taken"));
        Files.createDirectories(taken.files());
        assertThatThrownBy(() -> maintenance(taken, OLD).restore(file))
                .isInstanceOf(DatabaseTrouble.class).hasMessageContaining("not empty");
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        var target = home("target");
        assertThatThrownBy(() -> maintenance(target, OLD).restore(file))
                .isInstanceOf(DatabaseTrouble.class).hasMessageContaining("no file");
        Files.write(file, new byte[] {1, 2, 3, 4});
        assertThatThrownBy(() -> maintenance(target, OLD).restore(file))
                .isInstanceOf(DatabaseTrouble.class).hasMessageContaining("not a whole backup");
        assertThatThrownBy(() -> maintenance(target, OLD).backup(file))
                .isInstanceOf(DatabaseTrouble.class).hasMessageContaining("no database");
    }

    private Login restored(String migrations) throws SQLException {
        var source = TestDatabase.empty();
        filled(source);
        new Maintenance(new Home(folder.resolve("a")), source, OLD).backup(file);
        var target = TestDatabase.empty();
        new Maintenance(new Home(folder.resolve("b")), target, migrations).restore(file);
        return target;
    }

    private Home home(String name) throws IOException {
        return TestDatabase.newHome(folder.resolve(name));
    }

    private static Maintenance maintenance(Home home, String migrations) {
        return new Maintenance(home, null, migrations);
    }

    private static void filled(Login login) throws SQLException {
        Schema.of(login, OLD, "tr", null).migrate();
        run(login, DATA.replace("('2026-04-05', 'b')", "('2026-03-05', 'b')"));
        run(login, AT_RUN_TIME);
        run(login, "insert into happened values ('2026-04-05', 'c')");
    }

    private static void run(Login login, String sql) throws SQLException {
        try (var connection = login.connect()) {
            Owner.run(connection, sql);
        }
    }

    private static List<String> names(Structure structure) {
        return structure.pieces().stream().map(Structure.Piece::name).toList();
    }

    /** Every row of every table, every sequence, and the whole structure, in an order of its own. */
    private static List<String> contents(Login login) throws SQLException {
        try (var connection = login.connect()) {
            var all = new ArrayList<String>();
            for (var table : Catalog.tables(connection)) {
                all.addAll(Catalog.strings(connection, "select '" + table.name() + " ' || t::text from " + table.name() + " t order by 1"));
            }
            Catalog.sequences(connection).forEach(sequence -> all.add(sequence.toString()));
            var pieces = new TreeMap<String, String>();
            Structure.of(connection).pieces().forEach(piece -> pieces.put(piece.key(), piece.statement()));
            all.addAll(pieces.values());
            return all;
        }
    }
}
