package org.dealwright.core.action;

import java.util.Map;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/**
 * The verb behind a change of state, for clients that write the state column itself. A bean of the room that knows the verb;
 * a move that none claims is made as the lifecycle allows, without further effects.
 */
public interface Transition {
    boolean claims(RecordType type, int from, int to);

    /** @param reason a status reason of the new state, -1 for the default */
    void move(Row row, int reason, Records records);

    /** Refuses to write this state, and names the action that leads there. */
    static Transition onlyBy(String action, RecordType type, int to) {
        return new Transition() {
            @Override
            public boolean claims(RecordType moved, int from, int wanted) {
                return moved.equals(type) && wanted == to && from != to;
            }

            @Override
            public void move(Row row, int reason, Records records) {
                throw new Fault.Refused(ActionError.ACTION_REQUIRED, type.state().name(), Map.of("type", type.name(), "action", action));
            }
        };
    }
}
