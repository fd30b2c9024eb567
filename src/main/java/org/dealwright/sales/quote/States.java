package org.dealwright.sales.quote;

import java.util.Arrays;
import java.util.Map;

import org.dealwright.core.action.ActionError;
import org.dealwright.core.kernel.Coded;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Row;

/** From which states a verb leads on. */
public final class States {
    private States() {
    }

    /** @throws Fault.Refused when the row is in another state */
    public static void mustBe(Row row, Coded... states) {
        var type = row.type();
        var state = row.require(type.state());
        if (Arrays.stream(states).noneMatch(each -> each.number() == state)) {
            throw new Fault.Refused(ActionError.MOVE_ILLEGAL, type.state().name(), Map.of("type", type.name(), "name", row.name()));
        }
    }
}
