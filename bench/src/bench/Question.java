package bench;

import java.util.function.IntFunction;

/**
 * One question, asked of the product over HTTP and of PostgreSQL in plain SQL.
 *
 * @param budget milliseconds that the product may take, p95; 0 for none
 * @param values what is bound into the SQL, by the number of the call
 * @param alone whether it may be asked by one client only
 */
record Question(String name, String who, int budget, Ask http, String sql, IntFunction<Object[]> values, boolean alone) {
    /** Asks once; the number of the call picks the record. */
    interface Ask {
        void ask(int number) throws Exception;
    }

    Question(String name, String who, int budget, Ask http, String sql, IntFunction<Object[]> values) {
        this(name, who, budget, http, sql, values, false);
    }

    Question(String name, String who, int budget, Ask http, String sql) {
        this(name, who, budget, http, sql, _ -> new Object[0]);
    }

    Question aloneOnly() {
        return new Question(name, who, budget, http, sql, values, true);
    }
}
