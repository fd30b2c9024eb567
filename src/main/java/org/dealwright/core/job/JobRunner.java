package org.dealwright.core.job;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Looks for work that is due, and does it. Begins last, when requests are already answered, and ends first.
 * While there is nothing to do it costs one small statement in ten seconds, and another in twenty that finds work of nodes that died.
 */
@Component
final class JobRunner implements SmartLifecycle {
    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final int MISSED_BEATS = 4;
    private static final int AT_ONCE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);

    private final DataSource source;
    private final List<Recurring> recurring;
    private final List<Errand> errands;
    private final Clock clock;
    private final boolean wanted;
    private @Nullable Scheduler scheduler;

    JobRunner(DataSource source, List<Recurring> recurring, List<Errand> errands, Clock clock, @Value("${dealwright.jobs:true}") boolean wanted) {
        this.source = source;
        this.recurring = List.copyOf(recurring);
        this.errands = List.copyOf(errands);
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public synchronized void start() {
        scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(source), errands.stream().<Task<?>>map(JobRunner::task).toList())
                .startTasks(recurring.stream().map(JobRunner::task).toList())
                .executorService(Executors.newVirtualThreadPerTaskExecutor()).threads(AT_ONCE)
                .pollingInterval(LOOK).heartbeatInterval(LOOK).missedHeartbeatsLimit(MISSED_BEATS)
                .pollUsingLockAndFetch(0.5, 1.0).shutdownMaxWait(PATIENCE).clock(clock::instant).build();
        scheduler.start();
    }

    private static RecurringTask<Void> task(Recurring work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.every())).execute((_, _) -> work.run());
    }

    private static Task<Void> task(Errand work) {
        return Tasks.custom(work.name(), Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE_AFTER_FAILURE)).onDeadExecutionRevive()
                .execute((what, context) -> work.run(what.getId(), () -> context.getSchedulerState().isShuttingDown())
                        ? new CompletionHandler.OnCompleteRemove<>() : new CompletionHandler.OnCompleteReschedule<>(FixedDelay.ofMillis(1)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    synchronized void look(Jobs.Asked asked) {
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
