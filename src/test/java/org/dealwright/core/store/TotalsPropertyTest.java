package org.dealwright.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Summary;
import org.dealwright.core.query.Summary.Bucket;
import org.dealwright.core.query.Summary.Function;
import org.dealwright.core.query.Summary.Group;
import org.dealwright.core.query.Summary.Measure;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.sql.AppendedTotals;

/** Whatever is written, by whichever way, in whichever order: kept totals answer what adding up the rows answers, for everybody. */
class TotalsPropertyTest {
    private static final BareStore STORE = new BareStore();
    private static final RecordType ACCOUNT = STORE.registry.type("account");
    private static final RecordType DEAL = STORE.registry.type("opportunity");
    private static final Column<Integer> STAGE = DEAL.common("salesstage"), PROBABILITY = DEAL.common("closeprobability");
    private static final Column<BigDecimal> AMOUNT = DEAL.common("estimatedvalue_base");
    private static final List<Column<?>> BY = List.of(DEAL.state(), STAGE, PROBABILITY, DEAL.owner(), DEAL.owningUnit());

    @Property(tries = 12)
    void keptTotalsAreThoseOfTheRows(@ForAll long seed) {
        var random = new Random(seed);
        var company = new RandomCompany(STORE, seed);
        var customer = company.owned(started(ACCOUNT).set(ACCOUNT.primaryName(), "Customer"));
        var deleted = new ArrayList<UUID>();
        for (int i = 0; i < 60; i++) {
            step(random, company, customer, deleted);
        }

        for (var user : company.users) {
            var reader = STORE.reading.as(company.actor(user));
            for (int i = 0; i < 12; i++) {
                answersAgree(reader, random);
            }
        }
    }

    private static Values started(RecordType type) {
        return BareStore.values(type).set(type.state(), 0).set(type.status(), 1);
    }

    private static void step(Random random, RandomCompany company, Ref customer, List<UUID> deleted) {
        var rows = rows(random);
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> company.owned(some(random, started(DEAL).set(DEAL.primaryName(), "Deal").set(DEAL.common("customerid"), customer)));
            case 3 -> change(random, rows, some(random, Values.of(DEAL)));
            case 4 -> change(random, rows, Values.of(DEAL).set(DEAL.state(), random.nextInt(3)));
            case 5 -> change(random, rows, Values.of(DEAL).set(DEAL.owner(), SystemUser.TYPE.ref(any(random, company.users))).set(DEAL.owningUnit(), STORE.root));
            case 6 -> writing(writer -> writer.moveOwned(SystemUser.TYPE.ref(any(random, company.users)), BusinessUnit.TYPE.ref(STORE.root.id())), random.nextBoolean());
            case 7 -> deleteOrRestore(random, rows, deleted);
            default -> new AppendedTotals(DEAL, DEAL.totals().orElseThrow()).fold(STORE.sql);
        }
    }

    private static List<Row> rows(Random random) {
        var all = new ArrayList<>(writer().rows(Query.of(DEAL)));
        java.util.Collections.shuffle(all, random);
        return all.subList(0, Math.min(all.size(), random.nextInt(4)));
    }

    private static void change(Random random, List<Row> rows, Values values) {
        writing(writer -> {
            if (random.nextBoolean()) {
                writer.updateAll(rows, values);
            } else {
                writer.updateEach(rows.stream().collect(Collectors.toMap(row -> row, _ -> values)));
            }
        }, random.nextInt(4) > 0);
    }

    private static void deleteOrRestore(Random random, List<Row> rows, List<UUID> deleted) {
        if (random.nextBoolean() && !deleted.isEmpty()) {
            var deletion = deleted.removeLast();
            writing(writer -> writer.restore(deletion), true);
        } else if (!rows.isEmpty()) {
            var deletion = Ids.next();
            deleted.add(deletion);
            writing(writer -> writer.delete(DEAL, rows, deletion, true), true);
        }
    }

    /** In a transaction that is kept or taken back. */
    private static void writing(java.util.function.Consumer<Writer> work, boolean kept) {
        STORE.sql.execute("begin");
        work.accept(writer());
        STORE.sql.execute(kept ? "commit" : "rollback");
    }

    private static Writer writer() {
        return STORE.writer(new Stamp(Ids.next(), "Test", new Actor.System(Door.SETUP), Instant.EPOCH));
    }

    private static Values some(Random random, Values values) {
        return values.set(STAGE, random.nextInt(5) == 0 ? null : (Integer) random.nextInt(4)).set(PROBABILITY, random.nextInt(3) == 0 ? null : (Integer) (random.nextInt(3) * 50))
                .set(AMOUNT, random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(100_000), 2));
    }

    private static void answersAgree(Reader reader, Random random) {
        var groups = BY.stream().filter(_ -> random.nextInt(3) == 0).map(column -> new Group(Path.of(column), Bucket.NONE)).toList();
        var measures = List.of(new Measure(Function.COUNT, Path.of(DEAL.id())), new Measure(Function.SUM, Path.of(AMOUNT)));
        var where = condition(random);
        var always = new Predicate.Not(new Predicate.IsEmpty(Path.of(DEAL.createdOn())));

        assertThat(plain(reader.sums(new Summary(DEAL, where, groups, measures)))).as(where.toString())
                .containsExactlyInAnyOrderElementsOf(plain(reader.sums(new Summary(DEAL, where.and(always), groups, measures))));
    }

    private static Predicate condition(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Predicate.everything();
            case 1 -> Predicate.eq(DEAL.state(), random.nextInt(3));
            case 2 -> Predicate.all(Predicate.eq(DEAL.state(), 0), Predicate.mine(DEAL.owner()));
            case 3 -> new Predicate.Not(Predicate.eq(STAGE, random.nextInt(4)));
            case 4 -> Predicate.any(Predicate.in(STAGE, List.of(1, 2)), new Predicate.IsEmpty(Path.of(PROBABILITY)));
            default -> Predicate.all(Predicate.eq(DEAL.state(), 0), Predicate.pointsAt(DEAL.owningUnit(), STORE.root.id()));
        };
    }

    /** Rows of texts, since 5.00 and 5.0 are the same sum. */
    private static List<String> plain(List<List<@Nullable Object>> rows) {
        return rows.stream().map(row -> Arrays.toString(row.stream()
                .map(value -> value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : Objects.toString(value)).toArray())).toList();
    }

    private static <T> T any(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
