package org.dealwright.core.action;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.store.Row;

/** Finds the verb behind a change of state. */
@Component
final class Transitions {
    private final List<Transition> all;

    Transitions(List<Transition> all) {
        this.all = List.copyOf(all);
    }

    void move(Row row, int to, int reason, Records records) {
        var from = row.require(row.type().state());
        all.stream().filter(transition -> transition.claims(row.type(), from, to)).findFirst()
                .ifPresentOrElse(transition -> transition.move(row, reason, records), () -> records.move(row, to, reason));
    }
}
