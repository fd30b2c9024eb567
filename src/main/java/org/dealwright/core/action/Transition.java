package org.dealwright.core.action;

import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/**
 * The verb behind a change of state, for clients that write the state column itself. A bean of the room that knows the verb;
 * a move that none claims is made as the lifecycle allows, without further effects.
 */
public interface Transition {
    boolean claims(RecordType type, int from, int to);

    /** @param reason a status reason of the new state */
    void move(Row row, int reason, Records records);
}
