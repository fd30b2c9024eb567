package org.dealwright.core.action;

import java.util.Map;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** A step in the life of a row, as its lifecycle allows it. */
final class Move {
    /** In place of a reason: the usual one of the state. */
    private static final int USUAL = -1;

    private Move() {
    }

    /** @throws Fault.Refused when the lifecycle knows no such move, or the reason is of another state */
    static Values of(Row row, int state, int reason, Values with) {
        var type = row.type();
        var life = type.lifecycle().orElseThrow();
        var from = row.require(type.state());
        if (!life.mayMove(from, state)) {
            throw new Fault.Refused(ActionError.MOVE_ILLEGAL, type.state().name(), Map.of("type", type.name(), "from", from, "to", state));
        }
        var chosen = reason == USUAL ? life.defaultReason(state) : reason;
        if (!life.hasReason(state, chosen)) {
            throw new Fault.Refused(ActionError.REASON_NOT_OF_STATE, type.status().name(), Map.of("type", type.name(), "state", state, "reason", chosen));
        }
        return with.set(type.state(), state).set(type.status(), chosen);
    }
}
