package org.dealwright.edge.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.party.Account;

/** In = created + updated + skipped + failed, whatever stands in the file; and a trial counts what the import then does. */
@WithWorld
class ImportPropertyTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyLineIsCountedOnceAndATrialCountsTheSame(long seed, World world) {
        var random = new Random(seed);
        var tag = UUID.randomUUID().toString().substring(0, 8);
        for (var each = 0; each < 3; each++) {
            world.has(Values.of(Account.TYPE).set(Account.NAME, name(random, tag)).set(Account.EMPLOYEES, random.nextInt(4)));
        }
        var existing = Existing.values()[random.nextInt(Existing.values().length)];
        var lines = new StringBuilder("Account,Employees,Parent\n");
        var count = 20 + random.nextInt(40);
        for (var each = 0; each < count; each++) {
            lines.append(line(random, tag, existing)).append(random.nextInt(9) == 0 ? "\n\n" : "\n");
        }
        var file = Brought.by(world.as(Who.SALESPERSON), world, Account.TYPE, lines.toString())
                .to("Account>name", "Employees>numberofemployees", "Parent>parentaccountid")
                .mapped(mapping -> existing.looks() ? mapping.matching(existing, "name") : mapping);
        var before = accounts(world, tag);

        var would = file.tried().counts();
        var untouched = accounts(world, tag);
        var did = file.imported().counts();

        assertThat(sum(would)).as("seed %d", seed).isEqualTo(count);
        assertThat(did).as("seed %d, %s", seed, existing).isEqualTo(would);
        assertThat(untouched).isEqualTo(before);
        assertThat(accounts(world, tag)).isEqualTo(before + did.getFirst());
        assertThat(file.row().get(Import.TOTAL)).isEqualTo(count);
        assertThat(file.reasons()).hasSize(Math.min(100, did.getLast()));
    }

    private static String line(Random random, String tag, Existing existing) {
        var employees = List.of("", "1", "2", "3", "many", "-5", "1,5").get(random.nextInt(7));
        var parent = existing.looks() || random.nextInt(3) > 0 ? "" : name(random, tag);
        return (random.nextInt(12) == 0 ? "" : name(random, tag)) + ",\"" + employees + "\"," + parent + (random.nextInt(15) == 0 ? ",more" : "");
    }

    private static String name(Random random, String tag) {
        return "Firm " + random.nextInt(30) + " " + tag;
    }

    private static int accounts(World world, String tag) {
        return world.asSystem().read().count(Query.of(Account.TYPE).where(new Predicate.Search(tag)));
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
