package org.dealwright.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.dealwright.Declared;
import org.dealwright.core.database.Login;
import org.dealwright.core.database.TestDatabase;
import org.dealwright.core.store.sql.Ddl;

/** What is declared is what is migrated. Before the first release the one generated migration is written anew: {@code -Dmigrations.write=true}. */
class MigrationsTest {
    private static final Path FILE = Path.of("src/main/resources/db/migration/V2__records.sql");
    private static final String PLATFORM = "src/main/resources/db/migration/V1__platform.sql";

    @Test
    void theMigratedTablesAreTheDeclaredOnes() throws IOException, SQLException {
        var declared = "-- Tables of the declared record types; generated from the declarations, read, and committed.\n\n" + new Ddl(Declared.registry(), Declared.views()).all();
        if (Boolean.getBoolean("migrations.write")) {
            Files.writeString(FILE, declared);
            return;
        }
        var made = TestDatabase.empty();
        run(made, Files.readString(Path.of(PLATFORM)).replace("${locale}", "en"));
        run(made, declared);

        assertThat(shape(TestDatabase.fresh())).as("run with -Dmigrations.write=true and read what changed").isEqualTo(shape(made));
    }

    private static void run(Login login, String script) throws SQLException {
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password()); var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private static List<String> shape(Login login) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password()); var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(collation_name, '')
                            || ' ' || coalesce(numeric_precision::text, '') || ' ' || coalesce(numeric_scale::text, '')
                        from information_schema.columns where table_schema = 'public' and table_name not like 'flyway%'
                        union all
                        select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename not like 'flyway%'
                        union all
                        select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
                        where connamespace = 'public'::regnamespace and conrelid::regclass::text not like 'flyway%'
                        union all
                        select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
                        union all
                        select 'function ' || pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace and prorettype = 'trigger'::regtype
                        order by 1
                        """)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
