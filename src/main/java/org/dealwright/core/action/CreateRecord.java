package org.dealwright.core.action;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Level;
import org.dealwright.core.store.Values;

/** A new record of any type, as people and programs give it. */
@Component
public final class CreateRecord implements Action<Values, Ref> {
    @Override
    public String name() {
        return "Create";
    }

    @Override
    public Ref perform(Values given, Records records) {
        return records.create(ready(given, records));
    }

    /**
     * What would be created, looked at without a question to the store: without what only the product writes, every value held against its column.
     *
     * @throws Fault with all that is wrong
     */
    public static Values ready(Values given, Records records) {
        var values = given.copy();
        startsInFirstState(values);
        List.copyOf(values.columns()).stream().filter(Column::calculated).forEach(values::remove);
        Validation.of(new Draft(null, values.copy()), insisted(records));
        return values;
    }

    /** Pages and imports insist on what the business requires; programs know what they do. Columns that have an initial value are not asked for. */
    static EnumSet<Level> insisted(Records records) {
        var door = records.actor().door();
        return door == Door.PAGE || door == Door.IMPORT ? EnumSet.of(Level.BUSINESS) : EnumSet.noneOf(Level.class);
    }

    /** A state may be named on creation only if it is the first; a reason only if it is one of the first state. */
    private static void startsInFirstState(Values values) {
        values.type().lifecycle().ifPresent(life -> {
            var first = life.initialState();
            var state = values.get(values.type().state());
            var reason = values.get(values.type().status());
            if ((state != null && state != first) || (reason != null && !life.hasReason(first, reason))) {
                throw new Fault.Refused(ActionError.STATE_NOT_ON_CREATE, values.type().state().name(), Map.of("type", values.type().name()));
            }
            values.remove(values.type().state());
            if (reason != null) {
                values.set(values.type().state(), first);
            } else {
                values.remove(values.type().status());
            }
        });
    }
}
