package org.dealwright.sales.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.Shop;

/** Two hundred at once, two hundred numbers. */
@WithWorld
class DocumentNumbersTest {
    private static final int MANY = 200, AT_ONCE = 8;

    @Test
    void parallelCreationsGetNumbersOfTheirOwn(World world) throws InterruptedException {
        var shop = new Shop(world);
        var quoting = shop.quoting();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var made = threads.invokeAll(IntStream.range(0, MANY).<Callable<String>>mapToObj(_ -> () ->
                    world.row(shop.sells(quoting.copy())).require(Quote.NUMBER)).toList());

            var numbers = new HashSet<String>();
            for (var future : made) {
                numbers.add(future.resultNow().substring(0, "QUO-01000".length()));
            }
            assertThat(numbers).hasSize(MANY);
        }
    }

    @Test
    void theCompanyLetsNumbersStartHigherNeverLower(World world) {
        var shop = new Shop(world);
        var organization = world.asSystem().read().rows(Query.of(Organization.TYPE)).getFirst().id();
        var admin = world.as(Who.ADMIN).through(Door.API, Language.EN);
        admin.run(UpdateRecord.class, new UpdateRecord.Input(organization, Values.of(Organization.TYPE)
                .set(Organization.QUOTE_START, 50_000), null));
        assertThat(world.row(shop.quote()).require(Quote.NUMBER)).startsWith("QUO-50000-");

        admin.run(UpdateRecord.class, new UpdateRecord.Input(organization, Values.of(Organization.TYPE)
                .set(Organization.QUOTE_START, 1_000), null));

        assertThat(world.row(shop.quote()).require(Quote.NUMBER)).startsWith("QUO-50001-");
    }
}
