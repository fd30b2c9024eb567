package org.dealwright.core.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.database.TestDatabase;

class ListsTest {
    private static final DSLContext SQL = sql();

    @Property(tries = 100)
    void whatGoesInAsAListIsThereAsItWas(@ForAll("texts") List<String> texts) {
        var given = new ArrayList<@Nullable Object>(texts);
        given.add(null);

        var back = SQL.select(Lists.of(given, "text")).fetchSingle(0, String[].class);

        assertThat(Arrays.asList(back)).isEqualTo(given);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        var texts = Arbitraries.strings().withChars("\"\\{},'N ULaż中\n\t").ofMaxLength(8);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(8, texts), net.jqwik.api.Tuple.of(1, Arbitraries.just("NULL"))).list().ofMaxSize(6);
    }

    private static DSLContext sql() {
        try {
            return DSL.using(TestDatabase.fresh().connect(), SQLDialect.POSTGRES);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
