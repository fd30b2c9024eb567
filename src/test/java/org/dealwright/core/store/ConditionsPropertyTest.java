package org.dealwright.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.query.Evaluation;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;

/** Conditions by chance: SQL finds the rows that their plain meaning finds, empty values and negations included. */
class ConditionsPropertyTest {
    private static final BareStore STORE = new BareStore();
    private static final RecordType CONTACT = STORE.registry.type("contact");
    private static final Column<String> NAME = CONTACT.common("lastname");
    private static final Column<String> ASSISTANT = CONTACT.common("jobtitle");
    private static final Column<BigDecimal> LIMIT = CONTACT.common("creditlimit");
    private static final Column<LocalDate> BIRTHDAY = CONTACT.common("birthdate");
    private static final Column<Integer> GENDER = CONTACT.common("gendercode");
    private static final Column<Boolean> ON_HOLD = CONTACT.common("creditonhold");
    private static final List<Column<?>> COLUMNS = List.of(NAME, ASSISTANT, LIMIT, BIRTHDAY, GENDER, ON_HOLD);
    private static final List<String> WORDS = List.of("Łódź", "lodz", "100%", "a_b", "Müller", "MULLER", "back\\slash", "İzmir", "izmir", "");
    private static final Map<UUID, Map<Column<?>, @Nullable Object>> ROWS = rows();

    private static Map<UUID, Map<Column<?>, @Nullable Object>> rows() {
        var random = new Random(7);
        var all = new HashMap<UUID, Map<Column<?>, @Nullable Object>>();
        for (int i = 0; i < 60; i++) {
            var cells = new HashMap<Column<?>, @Nullable Object>();
            var values = BareStore.values(CONTACT).set(CONTACT.state(), 0).set(CONTACT.status(), 1)
                    .set(CONTACT.owner(), SystemUser.TYPE.ref(Actor.System.USER)).set(CONTACT.owningUnit(), STORE.root);
            for (var column : COLUMNS) {
                var value = random.nextInt(3) == 0 ? null : value(column, random);
                cells.put(column, value);
                values.put(column, value);
            }
            all.put(STORE.write(values).id(), cells);
        }
        return all;
    }

    private static Object value(Column<?> column, Random random) {
        return column == NAME || column == ASSISTANT ? WORDS.get(random.nextInt(WORDS.size()))
                : column == LIMIT ? BigDecimal.valueOf(random.nextInt(4))
                : column == BIRTHDAY ? LocalDate.of(2000, 1, 1 + random.nextInt(3))
                : column == GENDER ? (Object) (1 + random.nextInt(2)) : random.nextBoolean();
    }

    @Property(tries = 400)
    void sqlFindsWhatTheConditionMeans(@ForAll long seed) {
        var predicate = predicate(new Random(seed), 3);
        var reader = STORE.reading.as(new Actor.System(Door.JOB));

        var found = reader.rows(Query.of(CONTACT).select(CONTACT.id()).withoutLabels().where(predicate)).stream().map(Row::id).collect(Collectors.toSet());

        var meant = ROWS.entrySet().stream().filter(row -> Evaluation.holds(predicate, row.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
        assertThat(found).as("%s", predicate).isEqualTo(meant);
    }

    private static Predicate predicate(Random random, int depth) {
        return switch (depth == 0 ? 3 + random.nextInt(5) : random.nextInt(8)) {
            case 0 -> new Predicate.All(parts(random, depth));
            case 1 -> new Predicate.Any(parts(random, depth));
            case 2 -> new Predicate.Not(predicate(random, depth - 1));
            case 3 -> new Predicate.IsEmpty(Path.of(any(COLUMNS, random)));
            case 4 -> matches(random);
            case 5 -> in(random);
            case 6 -> new Predicate.Search(any(List.of("lodz", "mul", "100%", "a_b", "z m"), random));
            default -> compare(random);
        };
    }

    private static List<Predicate> parts(Random random, int depth) {
        var parts = new ArrayList<Predicate>();
        for (int i = random.nextInt(3); i > 0; i--) {
            parts.add(predicate(random, depth - 1));
        }
        return parts;
    }

    private static Predicate matches(Random random) {
        var how = any(List.of(Predicate.Match.CONTAINS, Predicate.Match.STARTS, Predicate.Match.ENDS), random);
        return new Predicate.Matches(Path.of(NAME), how, any(List.of("l", "%", "_", "\\", "MÜ", "dz", "100%"), random));
    }

    private static Predicate in(Random random) {
        var column = any(COLUMNS, random);
        return new Predicate.In(Path.of(column), random.nextBoolean() ? List.of(value(column, random)) : List.of(value(column, random), value(column, random)));
    }

    private static Predicate compare(Random random) {
        var column = any(COLUMNS, random);
        var equalityOnly = column == NAME || column == ASSISTANT || column == ON_HOLD;
        var operator = equalityOnly ? any(List.of(Operator.EQ, Operator.NE), random) : any(List.of(Operator.values()), random);
        return new Predicate.Compare(Path.of(column), operator, value(column, random));
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
