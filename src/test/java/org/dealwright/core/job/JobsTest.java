package org.dealwright.core.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.RestoreDeletion;
import org.dealwright.core.store.EmptyBin;
import org.dealwright.core.store.Values;
import org.dealwright.sales.competitor.Competitor;

@WithWorld
class JobsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void workIsAskedForWithTheWriteThatNeedsItOrNotAtAll(World world) {
        var kept = UUID.randomUUID();
        var lost = UUID.randomUUID();

        world.as(Who.ADMIN).run(new Asking(world, false), kept);
        assertThatThrownBy(() -> world.as(Who.ADMIN).run(new Asking(world, true), lost)).isInstanceOf(ArithmeticException.class);

        assertThat(asked(world)).contains(kept.toString()).doesNotContain(lost.toString());
    }

    @Test
    void workThatWasAskedForIsDoneOnceAndWorkThatLeftOffIsDoneAgain(World world) throws InterruptedException {
        var what = UUID.randomUUID();
        var work = new Remembered(what);
        world.as(Who.ADMIN).run(new Asking(world, false), what);
        var runner = new JobRunner(world.bean(DataSource.class), List.of(), List.of(work), Clock.systemUTC(), true);

        runner.start();
        var first = work.times.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        runner.look(new Jobs.Asked());
        var second = work.times.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        runner.stop();

        assertThat(List.of(first, second)).containsOnly(what.toString());
        assertThat(asked(world)).doesNotContain(what.toString());
        assertThat(runner.isRunning()).isFalse();
    }

    @Test
    void theRecycleBinForgetsAfterThirtyDays(World world) {
        var early = deleted(world);
        world.clock().pass(EmptyBin.KEPT.minusDays(1));
        var late = deleted(world);

        world.clock().pass(Duration.ofDays(2));
        world.bean(EmptyBin.class).run();

        assertThat(world.as(Who.ADMIN).run(RestoreDeletion.class, late)).isEqualTo(1);
        assertThat(world.as(Who.ADMIN).attempting(RestoreDeletion.class, early).fault()).isNotNull();
    }

    private static UUID deleted(World world) {
        var rival = world.has(Values.of(Competitor.TYPE).set(Competitor.NAME, "Kaldvarme"));
        return world.as(Who.ADMIN).run(DeleteRecord.class, new DeleteRecord.Input(rival, null));
    }

    private static List<String> asked(World world) {
        return world.bean(DSLContext.class).fetch("select task_instance from scheduled_tasks where task_name = 'Remembered'")
                .map(row -> row.get(0, String.class));
    }

    private record Asking(World world, boolean fails) implements Action<UUID, UUID> {
        @Override
        public UUID perform(UUID what, Records records) {
            world.bean(Jobs.class).ask(Remembered.class, what);
            if (fails) {
                throw new ArithmeticException("the write fails after all");
            }
            return what;
        }
    }

    /** Leaves off the first time. */
    private static final class Remembered implements Errand {
        private final UUID minded;
        private final BlockingQueue<String> times = new ArrayBlockingQueue<>(8);
        private final AtomicBoolean begun = new AtomicBoolean();

        private Remembered(UUID minded) {
            this.minded = minded;
        }

        @Override
        public boolean run(String what, Stop stop) {
            if (!what.equals(minded.toString())) {
                return true;
            }
            times.add(what);
            return begun.getAndSet(true);
        }
    }
}
