package org.dealwright.edge.setup.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The true time, but for the thread that tells the story of the sample company: there it is the moment that the story has come to. */
@Component
@Primary
@Profile("demo")
final class StoryClock extends Clock {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();
    private final ZoneId zone;

    StoryClock() {
        this(ZoneOffset.UTC);
    }

    private StoryClock(ZoneId zone) {
        this.zone = zone;
    }

    static <T> T at(Instant moment, Supplier<T> work) {
        return ScopedValue.where(MOMENT, moment).call(work::get);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new StoryClock(other);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : Instant.now();
    }
}
