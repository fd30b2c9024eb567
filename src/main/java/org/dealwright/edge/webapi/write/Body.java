package org.dealwright.edge.webapi.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Fault.Invalid;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;
import org.dealwright.edge.webapi.Property;
import org.dealwright.edge.webapi.Way;
import org.dealwright.edge.webapi.WebApiError;

/** What has been read of one body. */
final class Body {
    private final RecordType type;
    private final @Nullable Ref record;
    private final Values values;
    private final Map<Column<Ref>, Way.ToOne> cleared = new HashMap<>();
    private final List<Consumer<Ref>> afterwards = new ArrayList<>();
    private final List<Invalid> wrong = new ArrayList<>();

    /** @param record what the body changes; null when it becomes a new one */
    Body(RecordType type, @Nullable Ref record) {
        this.type = type;
        this.record = record;
        this.values = Values.of(type);
    }

    RecordType type() {
        return type;
    }

    boolean isNew() {
        return record == null;
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

    void later(Way way, Consumer<Ref> next) {
        if (!isNew()) {
            throw new Fault.Malformed(WebApiError.PROPERTY_VALUE_INVALID, way.name(), Map.of("name", way.name(), "expected", way.name() + "/$ref"));
        }
        afterwards.add(next);
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
    void forgetOtherBranches(Scope scope) {
        cleared.forEach((lookup, way) -> {
            if (!values.names(lookup) && (record == null || pointsTo(way, record, scope))) {
                values.set(lookup, null);
            }
        });
    }

    static boolean pointsTo(Way.ToOne way, Ref record, Scope scope) {
        if (!way.lookup().lookup().polymorphic()) {
            return true;
        }
        var type = scope.records().registry().type(record.type());
        var row = scope.records().read().first(Query.of(type).select(way.lookup()).withoutLabels().where(Predicate.is(type, record.id())));
        var now = row.isPresent() ? row.get().get(way.lookup()) : null;
        return now == null || way.targets().stream().anyMatch(each -> each.name().equals(now.type()));
    }
}
