package org.dealwright.sales.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.dealwright.WithWorld;
import org.dealwright.World;
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
}
