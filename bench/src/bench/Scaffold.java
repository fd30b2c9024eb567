package bench;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Indexes and foreign keys of the tables to be filled: taken down before, put up after, as they were. */
final class Scaffold {
    private final Sql sql;
    private final List<String> keys;
    private final List<String> keysDown;
    private final List<String> indexes;
    private final List<String> indexesDown;

    Scaffold(Sql sql, List<String> tables) throws SQLException {
        this.sql = sql;
        var in = tables.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ", "(", ")"));
        var foreign = " from pg_constraint c where contype = 'f' and conrelid::regclass::text in " + in;
        keys = sql.texts("select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))" + foreign);
        keysDown = sql.texts("select format('alter table %s drop constraint %I', conrelid::regclass, conname)" + foreign);
        var own = " from pg_index i join pg_class c on c.oid = i.indexrelid where indrelid::regclass::text in " + in
                + " and not exists (select from pg_constraint where conindid = i.indexrelid) order by relname";
        indexes = sql.texts("select replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ')" + own);
        indexesDown = sql.texts("select format('drop index %I', relname)" + own);
    }

    void takeDown() throws SQLException {
        each(keysDown);
        each(indexesDown);
    }

    void putUp() throws SQLException {
        each(indexes);
        each(keys);
    }

    private void each(List<String> statements) throws SQLException {
        for (var statement : statements) {
            var start = System.nanoTime();
            sql.run(statement);
            var seconds = (System.nanoTime() - start) / 1e9;
            if (seconds > 1) {
                System.out.printf("%-90.90s %6.1f s%n", statement, seconds);
            }
        }
    }
}
