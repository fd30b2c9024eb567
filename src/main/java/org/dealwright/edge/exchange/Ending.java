package org.dealwright.edge.exchange;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** A state that a line asks for and that a record can't begin in. Shape: reason -1 for the default of the state. */
record Ending(int state, int reason) {
    /** A record that is there, the values of its line, and the state that it is to go to. */
    record Of(Ref record, Values values, Ending ending) {
    }

    /** Takes state and reason out of the values where the record does not stand in that state. */
    static @Nullable Ending take(Values values, @Nullable Row before) {
        var type = values.type();
        if (type.lifecycle().isEmpty()) {
            return null;
        }
        var life = type.lifecycle().get();
        var reason = values.get(type.status());
        var state = reason != null ? Integer.valueOf(life.stateOf(reason)) : values.get(type.state());
        int stands = before == null ? life.initialState() : before.require(type.state());
        if (state == null) {
            return null;
        }
        values.remove(type.state());
        if (state == stands) {
            return null;
        }
        values.remove(type.status());
        return new Ending(state, reason == null ? -1 : reason);
    }
}
