package org.dealwright.work.activity;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;

/** An activity is done, with what came of it, and what comes next is planned: both or neither. */
@Component
public final class FinishActivity implements Action<FinishActivity.Input, FinishActivity.Outcome> {
    private final CompleteActivity complete;
    private final PlanNext plan;

    FinishActivity(CompleteActivity complete, PlanNext plan) {
        this.complete = complete;
        this.plan = plan;
    }

    /** @param next null where nothing comes next */
    public record Input(Ref activity, @Nullable Values with, @Nullable Next next) {
    }

    /** @param when it begins or is due */
    public record Next(RecordType kind, String subject, Instant when) {
    }

    /** @param next what was planned */
    public record Outcome(Ref activity, @Nullable Ref next) {
    }

    @Override
    public String name() {
        return complete.name();
    }

    @Override
    public Outcome perform(Input input, Records records) {
        var done = records.perform(complete, new CompleteActivity.Input(input.activity(), -1, input.with()));
        var next = input.next();
        return new Outcome(done, next == null ? null
                : records.perform(plan, new PlanNext.Input(done, next.kind(), next.subject(), next.when())));
    }
}
