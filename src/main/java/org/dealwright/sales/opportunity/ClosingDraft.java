package org.dealwright.sales.opportunity;

import java.util.Map;
import java.util.Objects;

import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Row;
import org.dealwright.work.activity.ActivityState;

/** Completes a new closing from its opportunity: which end, when, for how much, in which currency. */
final class ClosingDraft {
    private static final int LONGEST_SUBJECT = 200;

    private ClosingDraft() {
    }

    static Opportunity.State state(Draft closing) {
        var isWon = Integer.valueOf(Opportunity.State.WON.number()).equals(closing.value(OpportunityClose.STATE));
        return isWon ? Opportunity.State.WON : Opportunity.State.LOST;
    }

    static void complete(Draft closing, Row opportunity, Records records) {
        end(closing);
        subject(closing, opportunity);
        money(closing, opportunity);
        if (closing.value(OpportunityClose.COMMON.actualEnd()) == null) {
            closing.set(OpportunityClose.COMMON.actualEnd(), records.now());
        }
        closing.set(OpportunityClose.TYPE.state(), ActivityState.COMPLETED.number());
        closing.set(OpportunityClose.TYPE.status(), OpportunityClose.IS_COMPLETED);
    }

    /** The state follows from the reason, or the reason from the state. */
    private static void end(Draft closing) {
        var life = Opportunity.TYPE.lifecycle().orElseThrow();
        var reason = closing.value(OpportunityClose.REASON);
        var state = closing.value(OpportunityClose.STATE);
        if (state == null && reason == null) {
            throw new Fault.Invalid(SchemaError.VALUE_REQUIRED, OpportunityClose.STATE.name(),
                    Map.of("column", OpportunityClose.STATE.name(), "type", OpportunityClose.TYPE.name()));
        }
        int to = state != null ? state : life.stateOf(Objects.requireNonNull(reason));
        int chosen = reason != null ? reason : life.defaultReason(to);
        requireReason(life, to, chosen);
        closing.set(OpportunityClose.STATE, to);
        closing.set(OpportunityClose.REASON, chosen);
    }

    static void requireReason(Lifecycle life, int state, int reason) {
        if (state == Opportunity.State.OPEN.number() || !life.hasReason(state, reason)) {
            throw new Fault.Refused(ActionError.REASON_NOT_OF_STATE, OpportunityClose.REASON.name(),
                    Map.of("type", OpportunityClose.TYPE.name(), "state", state, "reason", reason));
        }
    }

    private static void subject(Draft closing, Row opportunity) {
        closing.set(OpportunityClose.OPPORTUNITY, opportunity.ref());
        closing.set(OpportunityClose.COMMON.regarding(), opportunity.ref());
        var given = closing.value(OpportunityClose.COMMON.subject());
        if (given == null || given.isBlank()) {
            var name = opportunity.name();
            closing.set(OpportunityClose.COMMON.subject(), name.substring(0, Math.min(name.length(), LONGEST_SUBJECT)));
        }
    }

    /** What was won is what was expected, unless somebody says otherwise. */
    private static void money(Draft closing, Row opportunity) {
        var given = closing.value(OpportunityClose.TYPE.currency());
        var currency = opportunity.get(Opportunity.CURRENCY);
        if (given != null && !given.equals(currency)) {
            throw new Fault.Refused(OpportunityError.CLOSE_CURRENCY_DIFFERS, OpportunityClose.TYPE.currency().name(),
                    Map.of("type", closing.type().name()));
        }
        closing.set(OpportunityClose.TYPE.currency(), currency);
        if (closing.value(OpportunityClose.ACTUAL_REVENUE) == null && state(closing) == Opportunity.State.WON) {
            closing.set(OpportunityClose.ACTUAL_REVENUE, opportunity.get(Opportunity.ESTIMATED_REVENUE));
        }
    }
}
