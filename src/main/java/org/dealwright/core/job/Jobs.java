package org.dealwright.core.job;

import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Where a write asks for work: the asking stands or falls with the write's transaction. */
@Component
public final class Jobs {
    private final SchedulerClient client;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Jobs(DataSource source, ApplicationEventPublisher events, Clock clock) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source)).build();
        this.events = events;
        this.clock = clock;
    }

    /** Tells this node, after the commit, not to wait for its next look. */
    record Asked() {
    }

    /** Once the transaction is through; asking again before it was begun changes nothing. */
    public void ask(Class<? extends Errand> errand, UUID what) {
        client.scheduleIfNotExists(new TaskInstance<Void>(errand.getSimpleName(), what.toString()), clock.instant());
        events.publishEvent(new Asked());
    }
}
