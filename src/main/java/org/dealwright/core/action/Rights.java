package org.dealwright.core.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.Standing;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Ownership;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.StoreError;
import org.dealwright.core.store.Values;

/** Says no to writes that the actor has no right to. */
final class Rights {
    private static final Set<String> KEPT_BY_THE_PRODUCT = Set.of("ownerid", "owningbusinessunit", "createdby", "modifiedby");
    private final Reader reader;
    private final Registry registry;
    private final Standing standing;
    private final Map<UUID, Place> known = new HashMap<>();

    Rights(Reader reader, Registry registry) {
        this.reader = reader;
        this.registry = registry;
        this.standing = reader.guard().standing();
    }

    /** Where a row stands that this action has held or made, so that nobody need ask the database for it again. */
    private record Place(RecordType type, @Nullable Ref owner, @Nullable Ref unit, @Nullable Ref parent) {
    }

    void know(Row row) {
        know(row.type(), row.id(), row::get);
    }

    void know(Values values) {
        know(values.type(), Objects.requireNonNull(values.get(values.type().id())), values::get);
    }

    private void know(RecordType type, UUID id, Function<Column<Ref>, @Nullable Ref> value) {
        known.put(id, switch (type.ownership()) {
            case USER -> new Place(type, value.apply(type.owner()), value.apply(type.owningUnit()), null);
            case ORGANIZATION -> new Place(type, null, null, null);
            case PARENT -> new Place(type, null, null, value.apply(type.parentLookup().orElseThrow()));
        });
    }

    void forget() {
        known.clear();
    }

    /** Whether the roles cover a row that is known; false for one that is not, however it is. */
    private boolean covers(Ref row, Privilege privilege) {
        var place = known.get(row.id());
        if (place == null) {
            return false;
        }
        if (place.parent() != null) {
            return covers(place.parent(), privilege);
        }
        return place.owner() == null || place.unit() == null ? standing.reach(place.type(), privilege).everything()
                : standing.covers(place.type(), privilege, place.owner().id(), place.unit().id());
    }

    /** Said before anything is said of the values: whoever may make no row of the type learns only that. */
    void create(RecordType type) {
        throwUnless(type.ownership() == Ownership.PARENT || standing.holds(type, Privilege.CREATE), type, Privilege.CREATE);
    }

    void create(Values values) {
        var type = values.type();
        switch (type.ownership()) {
            case USER -> {
                var owner = Objects.requireNonNull(values.get(type.owner()));
                var unit = Objects.requireNonNull(values.get(type.owningUnit()));
                if (!standing.covers(type, Privilege.CREATE, owner.id(), unit.id())) {
                    throw missing(type, Privilege.CREATE);
                }
            }
            case ORGANIZATION -> throwUnless(standing.reach(type, Privilege.CREATE).everything(), type, Privilege.CREATE);
            case PARENT -> parent(type, values.get(type.parentLookup().orElseThrow()));
        }
    }

    /** Rows that hang on another are written by who may write that one. */
    private void parent(RecordType type, @Nullable Ref parent) {
        if (parent == null) {
            var lookup = type.parentLookup().orElseThrow();
            throw new Fault.Invalid(ActionError.PARENT_REQUIRED, lookup.name(), Map.of("column", lookup.name(), "type", type.name()));
        }
        var parentType = registry.type(parent.type());
        if (!everything(parentType, Privilege.WRITE) && !covers(parent, Privilege.WRITE) && !may(parentType, parent.id(), Privilege.WRITE)) {
            throw denied(parentType, parent.id(), Privilege.WRITE);
        }
    }

    void on(Row row, Privilege privilege) {
        var type = row.type();
        know(row);
        switch (type.ownership()) {
            case USER -> {
                throwUnless(standing.holds(type, privilege), type, privilege);
                var covered = standing.covers(type, privilege, row.require(type.owner()).id(), row.require(type.owningUnit()).id());
                if (!covered && !may(type, row.id(), privilege)) {
                    throw denied(type, row.id(), privilege);
                }
            }
            case ORGANIZATION -> throwUnless(standing.reach(type, privilege).everything(), type, privilege);
            case PARENT -> parent(type, row.get(type.parentLookup().orElseThrow()));
        }
    }

    /** To set a lookup one needs Append on the row and Append To on what it points at; and that must be there, and stay. */
    void append(List<Values> rows) {
        var targets = new HashMap<String, Map<UUID, Column<?>>>();
        rows.forEach(values -> values.columns().stream().filter(column -> column.isLookup() && !KEPT_BY_THE_PRODUCT.contains(column.name()))
                .forEach(column -> {
                    if (values.get(column) instanceof Ref ref && isToBeAsked(column, ref)) {
                        targets.computeIfAbsent(ref.type(), _ -> new HashMap<>()).putIfAbsent(ref.id(), column);
                    }
                }));
        targets.forEach((name, ids) -> appendTo(registry.type(name), ids));
    }

    private boolean isToBeAsked(Column<?> column, Ref ref) {
        var free = !column.lookup().polymorphic() && everything(registry.type(ref.type()), Privilege.APPENDTO);
        return !free && !covers(ref, Privilege.APPENDTO);
    }

    private void appendTo(RecordType type, Map<UUID, Column<?>> ids) {
        var query = Query.of(type).select(type.id()).withoutLabels().where(Predicate.anyOf(type, ids.keySet()))
                .where(reader.guard().may(Privilege.APPENDTO, type));
        var found = reader.pinned(query).stream().map(Row::id).toList();
        ids.forEach((id, lookup) -> {
            if (!found.contains(id)) {
                throw everything(type, Privilege.APPENDTO) || reader.find(type, id).isEmpty() ? missing(lookup, type, id)
                        : denied(type, id, Privilege.APPENDTO);
            }
        });
    }

    /** Whether every row of the type is covered, so that no row need be looked at. */
    private boolean everything(RecordType type, Privilege privilege) {
        return reader.guard().may(privilege, type).equals(Predicate.everything());
    }

    private boolean may(RecordType type, UUID id, Privilege privilege) {
        var query = Query.of(type).select(type.id()).withoutLabels().where(Predicate.is(type, id)).where(reader.guard().may(privilege, type));
        return reader.first(query).isPresent();
    }

    private static void throwUnless(boolean allowed, RecordType type, Privilege privilege) {
        if (!allowed) {
            throw missing(type, privilege);
        }
    }

    private static Fault.Invalid missing(Column<?> lookup, RecordType type, UUID id) {
        return new Fault.Invalid(StoreError.LOOKUP_MISSING, lookup.name(), Map.of("column", lookup.name(), "type", type.name(), "id", id.toString()));
    }

    static Fault.Forbidden missing(RecordType type, Privilege privilege) {
        return new Fault.Forbidden(AccessError.PRIVILEGE_MISSING, Map.of("type", type.name(), "privilege", privilege.name()));
    }

    static Fault.Forbidden denied(RecordType type, UUID id, Privilege privilege) {
        return new Fault.Forbidden(AccessError.ACCESS_DENIED, Map.of("type", type.name(), "privilege", privilege.name(), "id", id.toString()));
    }
}
