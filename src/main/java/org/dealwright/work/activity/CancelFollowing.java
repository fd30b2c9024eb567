package org.dealwright.work.activity;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;

/** The series ends here: this appointment and all that follow are canceled. */
@Component
public final class CancelFollowing implements Action<Ref, Integer> {
    private final CancelActivity cancel;

    CancelFollowing(CancelActivity cancel) {
        this.cancel = cancel;
    }

    /** How many were canceled. */
    @Override
    public Integer perform(Ref appointment, Records records) {
        var one = Ending.pending(appointment, records);
        var following = Series.following(one, records);
        records.perform(cancel, CancelActivity.Input.of(one.ref()));
        following.forEach(next -> records.perform(cancel, CancelActivity.Input.of(next.ref())));
        return following.size() + 1;
    }
}
