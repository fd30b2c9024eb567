package org.dealwright.edge.webapi;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

/** The names by which the web API knows what a record type has and where it leads. They are case-sensitive. */
@Component
public final class Navigation {
    private final Registry registry;
    private volatile Known known;

    /** What was worked out for one snapshot of the registry, which is told by the identity of its types. */
    private record Known(Collection<RecordType> types, Map<RecordType, Names> names) {
        static Known of(Registry registry) {
            return new Known(registry.types(), new ConcurrentHashMap<>());
        }
    }

    public Navigation(Registry registry) {
        this.registry = registry;
        this.known = Known.of(registry);
    }

    /** All values of a type that the web API shows, in the order of their columns. */
    public Collection<Property> properties(RecordType type) {
        return names(type).properties();
    }

    public Optional<Property> property(RecordType type, String name) {
        return names(type).property(name);
    }

    /** @throws Fault.Malformed when the type has no value of that name */
    public Property require(RecordType type, String name) {
        return property(type, name).orElseThrow(() -> unknown(type, name));
    }

    /** All navigation properties of a type; one that has two names stands under both. */
    public Collection<Way> ways(RecordType type) {
        return names(type).ways();
    }

    public Optional<Way> way(RecordType type, String name) {
        return names(type).way(name);
    }

    /** The navigation property over a lookup by that name, with its column and targets. */
    public Optional<Way.ToOne> toOne(RecordType type, String name) {
        return way(type, name).filter(Way.ToOne.class::isInstance).map(Way.ToOne.class::cast);
    }

    /** The navigation property by which a lookup is followed to what it points at. */
    public String over(Column<Ref> lookup, String target) {
        return lookup.lookup().target(target).orElse(lookup.lookup().targets().getFirst()).navigation();
    }

    /** The type of an entity set. */
    public Optional<RecordType> set(String name) {
        return registry.findSet(name);
    }

    public Optional<RecordType> find(String type) {
        return registry.find(type);
    }

    /** The link between a type and another by the table that keeps it. */
    public Optional<Association> link(RecordType type, String table) {
        return registry.associations(type).stream().filter(link -> link.table().equals(table)).findFirst();
    }

    public RecordType type(String name) {
        return registry.type(name);
    }

    /** What a request is told that asks for a name that a type does not have. */
    public static Fault.Malformed unknown(RecordType type, String name) {
        return unknown(qualified(type), name);
    }

    /** The same for a type that is none of records. */
    public static Fault.Malformed unknown(String type, String name) {
        return new Fault.Malformed(WebApiError.PROPERTY_UNKNOWN, null, Map.of("name", name, "entity", type));
    }

    /** The type's name as the metadata document gives it. */
    public static String qualified(RecordType type) {
        return "Microsoft.Dynamics.CRM." + type.name();
    }

    @SuppressWarnings("ReferenceEquality")
    private Names names(RecordType type) {
        var now = known;
        if (now.types() != registry.types()) {
            now = Known.of(registry);
            known = now;
        }
        return now.names().computeIfAbsent(type, wanted -> Names.of(wanted, registry));
    }
}
