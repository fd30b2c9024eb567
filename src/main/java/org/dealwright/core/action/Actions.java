package org.dealwright.core.action;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.store.Reading;
import org.dealwright.core.store.Stamp;
import org.dealwright.core.store.Writing;

/** The one door to writing: each run is one transaction, and its history is written at its end. */
@Component
public class Actions {
    private final Reading reading;
    private final Writing writing;
    private final Parts parts;
    private final Clock clock;

    public Actions(Reading reading, Writing writing, Parts parts, Clock clock) {
        this.reading = reading;
        this.writing = writing;
        this.parts = parts;
        this.clock = clock;
    }

    @Transactional
    public <I, O> O run(Action<I, O> action, I input, Actor actor) {
        return perform(action, input, actor);
    }

    /** As if it were run: the same outcome, the same faults, and nothing of it stays. */
    @Transactional
    public <I, O> O rehearse(Action<I, O> action, I input, Actor actor) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return perform(action, input, actor);
    }

    private <I, O> O perform(Action<I, O> action, I input, Actor actor) {
        var stamp = new Stamp(Ids.next(), action.name(), actor, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        var records = new Records(reading.as(actor), writing.begin(stamp), parts);
        var outcome = action.perform(input, records);
        records.end();
        return outcome;
    }
}
