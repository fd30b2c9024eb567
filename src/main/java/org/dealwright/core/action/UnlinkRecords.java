package org.dealwright.core.action;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.Relationship;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** Takes records away from one that they hang on: an association ends, a lookup is emptied. The records themselves stay. */
@Component
public final class UnlinkRecords implements Action<UnlinkRecords.Input, Integer> {
    /**
     * What is taken away.
     *
     * @param name of the collection or association, as the web API navigates it
     */
    public record Input(Ref record, String name, Set<UUID> others) {
        public Input {
            others = Set.copyOf(others);
        }
    }

    @Override
    public String name() {
        return "Unlink";
    }

    /** How many there were. */
    @Override
    public Integer perform(Input input, Records records) {
        var row = records.get(records.registry().type(input.record().type()), input.record().id());
        var association = records.registry().association(row.type(), input.name());
        if (association.isPresent()) {
            var other = association.get().other(row.type().name());
            input.others().stream().sorted().forEach(id -> records.unlink(row, input.name(), new Ref(other, id)));
            return input.others().size();
        }
        return records.registry().collection(row.type(), input.name()).map(link -> emptied(row, link, input.others(), records))
                .orElseThrow(() -> new Fault.Malformed(ActionError.ASSOCIATION_UNKNOWN, input.name(), Map.of("name", input.name())));
    }

    private static int emptied(Row row, Relationship link, Set<UUID> children, Records records) {
        var isMeant = Predicate.all(Predicate.pointsAt(link.lookup(), row.id()), Predicate.anyOf(link.child(), List.copyOf(children)));
        var hanging = records.hold(link.child(), isMeant);
        hanging.forEach(child -> records.update(child, Values.of(link.child()).set(link.lookup(), null)));
        return hanging.size();
    }
}
