package org.dealwright.core.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;

/**
 * All record types, relationships, associations and forms. Reads one immutable snapshot; administrators' own types will join by a new snapshot
 * that takes the place of the old one whole.
 */
@Component
public final class Registry {
    private volatile Snapshot now;

    public Registry(List<? extends Declarations> declarations) {
        this.now = new Snapshot(declarations);
    }

    public void replace(List<? extends Declarations> declarations) {
        this.now = new Snapshot(declarations);
    }

    public Collection<RecordType> types() {
        return now.types.values();
    }

    public Optional<RecordType> find(String name) {
        return Optional.ofNullable(now.types.get(name));
    }

    public Optional<RecordType> findSet(String set) {
        return Optional.ofNullable(now.sets.get(set));
    }

    /** @throws Fault.NotFound when no type has that logical name */
    public RecordType type(String name) {
        return find(name).orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", name)));
    }

    /** The rows that point at a type, by lookup. */
    public List<Relationship> children(RecordType parent) {
        return now.children.getOrDefault(parent.name(), List.of());
    }

    /** The relationship by which the web API goes from a type to rows that point at it. */
    public Optional<Relationship> collection(RecordType parent, String navigation) {
        return children(parent).stream().filter(link -> link.collection().filter(navigation::equals).isPresent()).findFirst();
    }

    public List<Association> associations(RecordType type) {
        return now.associations.stream().filter(link -> link.joins(type.name())).toList();
    }

    public List<Association> associations() {
        return now.associations;
    }

    public Optional<Association> association(RecordType type, String name) {
        return associations(type).stream().filter(link -> link.name().equals(name)).findFirst();
    }

    /** The layout of a type; one section with all its editable columns where none is declared. */
    public Form form(RecordType type) {
        return Optional.ofNullable(now.forms.get(type.name())).orElseGet(() -> Form.of(type)
                .section("general", type.columns().stream().filter(column -> !column.calculated()).toArray(Column<?>[]::new)));
    }
}
