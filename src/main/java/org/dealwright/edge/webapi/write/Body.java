package org.dealwright.edge.webapi.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Fault.Invalid;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Values;
import org.dealwright.edge.webapi.Property;
import org.dealwright.edge.webapi.Way;

/** What has been read of one body. */
final class Body {
    private final RecordType type;
    private final @Nullable Ref record;
    private final Values values;
    private final Map<Column<Ref>, Way.ToOne> cleared = new HashMap<>();
    private final List<Consumer<Ref>> afterwards = new ArrayList<>();
    private final List<Invalid> wrong = new ArrayList<>();
    private final Known known;
    private final @Nullable Scope scope;

    /**
     * Nothing read yet.
     *
     * @param record what the body changes; null when it becomes a new one
     * @param scope where other records can be made along with it; null where none can
     */
    Body(RecordType type, @Nullable Ref record, Known known, @Nullable Scope scope) {
        this.type = type;
        this.record = record;
        this.known = known;
        this.scope = scope;
        this.values = Values.of(type);
    }

    RecordType type() {
        return type;
    }

    Known known() {
        return known;
    }

    /** @throws Fault.Malformed when no other record can be made along with this one */
    Scope scope(Way way) {
        if (scope == null) {
            throw Bodies.invalid(way, way.name() + (way instanceof Way.ToOne ? "@odata.bind" : "/$ref"));
        }
        return scope;
    }

    Values values() {
        return values;
    }

    /** What is to be done when the record is there. */
    List<Consumer<Ref>> afterwards() {
        return afterwards;
    }

    Column<Ref> lookup(Property property) {
        return type.lookup(property.column().name()).orElseThrow();
    }

    void point(Way.ToOne way, Ref target) {
        if (way.targets().stream().noneMatch(each -> each.name().equals(target.type()))) {
            throw Bodies.invalid(way, way.targets().getFirst().set() + "(id)");
        }
        values.set(way.lookup(), target);
    }

    void clear(Way.ToOne way) {
        cleared.put(way.lookup(), way);
    }

    void later(Way way, BiConsumer<Ref, Scope> next) {
        var within = scope(way);
        afterwards.add(made -> next.accept(made, within));
    }

    void wrong(Invalid fault) {
        wrong.add(fault);
    }

    /** @throws Fault.Invalid with all that is wrong */
    void refuse() {
        if (!wrong.isEmpty()) {
            throw Invalid.of(wrong);
        }
    }

    /** A lookup to several types is cleared only when it points to the type that the name stands for, and nothing else takes its place. */
    void forgetOtherBranches() {
        cleared.forEach((lookup, way) -> {
            if (!values.names(lookup) && (record == null || pointsTo(type, way, record, known.reader()))) {
                values.set(lookup, null);
            }
        });
    }

    static boolean pointsTo(RecordType type, Way.ToOne way, Ref record, Reader reader) {
        if (!way.lookup().lookup().polymorphic()) {
            return true;
        }
        var row = reader.first(Query.of(type).select(way.lookup()).withoutLabels().where(Predicate.is(type, record.id())));
        var now = row.isPresent() ? row.get().get(way.lookup()) : null;
        return now == null || way.targets().stream().anyMatch(each -> each.name().equals(now.type()));
    }
}
