package org.dealwright.core.action;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Relationship;
import org.dealwright.core.store.Change;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** Two records of one type become one: the first stays with the values that were chosen, all that hung on the other hangs on it, the other rests. */
@Component
public final class MergeRecords implements Action<MergeRecords.Input, Ref> {
    /** In the history of the record that stayed: the one that was given up. */
    public static final String SUBORDINATE = "subordinateid";
    private static final int DEEPEST = 100;
    private final List<Mergeable> mergeables;
    private final UpdateRecord update;

    MergeRecords(List<Mergeable> mergeables, UpdateRecord update) {
        this.mergeables = List.copyOf(mergeables);
        this.update = update;
    }

    /**
     * What is to be one.
     *
     * @param content the values of the one that stays, where they are to be others
     * @param checksParents whether two that belong to different accounts or contacts are refused
     */
    public record Input(Ref target, Ref subordinate, Values content, boolean checksParents) {
    }

    @Override
    public String name() {
        return "Merge";
    }

    public boolean knows(RecordType type) {
        return mergeables.stream().anyMatch(each -> each.type().equals(type));
    }

    @Override
    public Ref perform(Input input, Records records) {
        var mergeable = mergeables.stream().filter(each -> each.type().name().equals(input.target().type())).findFirst()
                .filter(_ -> input.subordinate().type().equals(input.target().type()))
                .orElseThrow(() -> new Fault.Refused(ActionError.MERGE_NOT_KNOWN, Map.of("type", input.subordinate().type())));
        if (input.target().equals(input.subordinate())) {
            throw new Fault.Refused(ActionError.MERGE_WITH_ITSELF, Map.of());
        }
        hold(mergeable.type(), input, records);
        var target = active(mergeable.type(), input.target(), records);
        var subordinate = active(mergeable.type(), input.subordinate(), records);
        if (input.checksParents()) {
            refuseDifferentParents(mergeable, target, subordinate);
        }
        selfLinks(mergeable.type(), records).forEach(link -> untie(link, target, subordinate, records));
        if (!input.content().isEmpty()) {
            records.perform(update, new UpdateRecord.Input(target.id(), input.content(), null));
        }
        giveUp(mergeable, records.get(mergeable.type(), target.id()), subordinate, records);
        return input.target();
    }

    /** Both at once, in one order, so that two merges never wait for each other. */
    private static void hold(RecordType type, Input input, Records records) {
        Stream.of(input.target(), input.subordinate()).map(Ref::id).sorted().forEach(id -> records.mayWrite(records.get(type, id)));
    }

    private static Row active(RecordType type, Ref record, Records records) {
        var row = records.get(type, record.id());
        var first = type.lifecycle().orElseThrow().initialState();
        if (row.require(type.state()) != first) {
            throw new Fault.Refused(ActionError.MERGE_NOT_ACTIVE, Map.of("name", row.name(), "type", type.name()));
        }
        return row;
    }

    private static void refuseDifferentParents(Mergeable mergeable, Row target, Row subordinate) {
        for (var parent : mergeable.parents()) {
            var one = target.get(parent);
            var other = subordinate.get(parent);
            if (one != null && other != null && !one.equals(other) && !one.equals(subordinate.ref()) && !other.equals(target.ref())) {
                throw new Fault.Refused(ActionError.MERGE_PARENTS_DIFFER, parent.name(), Map.of("name", target.name(), "other", subordinate.name()));
            }
        }
    }

    private static List<Relationship> selfLinks(RecordType type, Records records) {
        return records.registry().children(type).stream().filter(link -> link.child().equals(type) && link.cascade().merge() && !link.lookup().calculated()).toList();
    }

    /** Where the one that goes stands above the one that stays, the latter takes its place, so that no ring comes of it. */
    private static void untie(Relationship link, Row target, Row subordinate, Records records) {
        if (isAbove(link, subordinate.ref(), target, records)) {
            var above = subordinate.get(link.lookup());
            records.follow(records.get(target.type(), target.id()),
                    Values.of(target.type()).set(link.lookup(), target.ref().equals(above) ? null : above));
        }
    }

    private static boolean isAbove(Relationship link, Ref wanted, Row from, Records records) {
        var above = from.get(link.lookup());
        for (var depth = 0; above != null && above.type().equals(wanted.type()) && depth < DEEPEST; depth++) {
            if (above.equals(wanted)) {
                return true;
            }
            above = parent(link.lookup(), from.type(), above, records);
        }
        return false;
    }

    private static @Nullable Ref parent(Column<Ref> lookup, RecordType type, Ref of, Records records) {
        var rows = records.unguarded(Query.of(type).select(lookup).where(Predicate.is(type, of.id())));
        return rows.isEmpty() ? null : rows.getFirst().get(lookup);
    }

    private static void giveUp(Mergeable mergeable, Row target, Row subordinate, Records records) {
        records.handOver(subordinate, target);
        var rest = Values.of(mergeable.type()).set(mergeable.master(), target.ref()).set(mergeable.merged(), true);
        var now = records.get(mergeable.type(), subordinate.id());
        records.follow(now, Records.moved(now, mergeable.state(), mergeable.reason(), rest));
        records.tell(target.ref(), Map.of(SUBORDINATE, new Change.Step(null, subordinate.ref().type() + ":" + subordinate.id())));
    }
}
