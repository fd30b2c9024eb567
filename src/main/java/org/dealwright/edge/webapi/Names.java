package org.dealwright.edge.webapi;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType.Target;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

/** The names of one type. The owner is one column here, and there a lookup to principals and its two parts beside it. */
final class Names {
    private static final String OWNER = "ownerid";
    /** From any activity to the row of its kind, which has the same id: a way, and no value. */
    private static final String KIND = "concreteid";
    private static final Map<String, String> PARTS_OF_OWNER = Map.of("owninguser", "systemuser", "owningteam", "team");
    /** What every activity has from the type that they share; each kind knows it under a name of its own too. */
    private static final Set<String> SHARED_BY_ACTIVITIES = Set.of("createdby", "modifiedby", "createdonbehalfby", "modifiedonbehalfby",
            OWNER, "owninguser", "owningteam", "owningbusinessunit", "transactioncurrencyid", "sendermailboxid");

    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<String, Way> ways = new LinkedHashMap<>();

    private Names() {
    }

    static Names of(RecordType type, Registry registry) {
        var names = new Names();
        names.values(type);
        type.lookups().forEach(lookup -> names.lookup(lookup, registry));
        if (type.isActivity() && !type.name().equals("activitypointer")) {
            names.inherit(type);
        }
        registry.children(type).forEach(link -> link.collection()
                .ifPresent(name -> names.ways.putIfAbsent(name, new Way.ToMany(name, link))));
        registry.associations(type).forEach(link -> names.ways.putIfAbsent(link.name(),
                new Way.ToLinked(link.name(), link, registry.type(link.other(type.name())))));
        return names;
    }

    private void values(RecordType type) {
        type.columns().stream().filter(column -> !column.name().equals(KIND)).forEach(column -> add(Property.of(column)));
        type.lookup(OWNER).ifPresent(owner -> PARTS_OF_OWNER.forEach((part, only) -> add(new Property(Property.value(part), owner, only))));
        if (PARTS_OF_OWNER.containsValue(type.name())) {
            add(new Property(OWNER, type.id(), null));
        }
    }

    private void add(Property property) {
        properties.putIfAbsent(property.name(), property);
    }

    private void lookup(Column<Ref> lookup, Registry registry) {
        var targets = lookup.lookup().targets();
        if (lookup.name().equals(OWNER)) {
            add(OWNER, lookup, targets.stream().map(target -> registry.type(target.type())).toList());
            PARTS_OF_OWNER.forEach((part, only) -> add(part, lookup, List.of(registry.type(only))));
        } else {
            targets.stream().map(Target::type).distinct()
                    .forEach(target -> add(lookup.lookup().target(target).orElseThrow().navigation(), lookup, List.of(registry.type(target))));
        }
    }

    private void add(String name, Column<Ref> lookup, List<RecordType> targets) {
        ways.putIfAbsent(name, new Way.ToOne(name, lookup, targets));
    }

    private void inherit(RecordType kind) {
        var suffix = "_" + kind.name();
        for (var way : List.copyOf(ways.values())) {
            if (way instanceof Way.ToOne(var name, var lookup, var targets)) {
                if (SHARED_BY_ACTIVITIES.contains(name)) {
                    add(name + suffix, lookup, targets);
                } else if (name.endsWith(suffix) && lookup.name().equals("regardingobjectid")) {
                    add(name.substring(0, name.length() - suffix.length()), lookup, targets);
                }
            }
        }
    }

    Collection<Property> properties() {
        return Collections.unmodifiableCollection(properties.values());
    }

    Optional<Property> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    Collection<Way> ways() {
        return Collections.unmodifiableCollection(ways.values());
    }

    Optional<Way> way(String name) {
        return Optional.ofNullable(ways.get(name));
    }
}
