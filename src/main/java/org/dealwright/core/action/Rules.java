package org.dealwright.core.action;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.RecordType;

/** The rules by type, in their order. */
@Component
final class Rules {
    private final List<Rule> all;
    private final Map<RecordType, List<Rule>> byType = new ConcurrentHashMap<>();

    Rules(List<Rule> all) {
        this.all = List.copyOf(all);
    }

    List<Rule> of(RecordType type) {
        return byType.computeIfAbsent(type, asked -> all.stream().filter(rule -> rule.appliesTo(asked)).toList());
    }
}
