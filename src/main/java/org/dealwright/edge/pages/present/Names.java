package org.dealwright.edge.pages.present;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.edge.pages.frame.Visit;

/** The names of records that are only known by their ids; one question a type. What the reader may not see has none. */
public final class Names {
    private final Map<UUID, String> names = new HashMap<>();

    private Names() {
    }

    public static Names of(Visit visit, Collection<Ref> refs) {
        var names = new Names();
        var byType = new HashMap<String, Set<UUID>>();
        refs.forEach(ref -> byType.computeIfAbsent(ref.type(), _ -> new HashSet<>()).add(ref.id()));
        byType.forEach((name, ids) -> visit.registry().find(name).filter(type -> visit.reader().guard().standing()
                .holds(type, Privilege.READ))
                .ifPresent(type -> visit.reader().rows(Query.of(type).select(type.primaryName()).withoutLabels()
                        .where(Predicate.anyOf(type, ids)))
                        .forEach(row -> names.names.put(row.id(), row.name()))));
        return names;
    }

    public static Names ofUsers(Visit visit, Collection<UUID> users) {
        var names = of(visit, users.stream().map(SystemUser.TYPE::ref).toList());
        names.names.put(Actor.System.USER, "Dealwright");
        return names;
    }

    public String of(UUID id) {
        return Objects.requireNonNullElse(names.get(id), "…");
    }
}
