package org.dealwright.edge.exchange;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

import org.dealwright.core.job.Recurring;

/** The bytes of files that went in three months ago go, and all that is kept of imports that were deleted. */
@Component
final class ForgetFiles implements Recurring {
    private static final Duration KEPT = Duration.ofDays(90);
    private final Contents contents;
    private final Clock clock;

    ForgetFiles(Contents contents, Clock clock) {
        this.contents = contents;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        contents.forget(clock.instant().minus(KEPT));
    }
}
