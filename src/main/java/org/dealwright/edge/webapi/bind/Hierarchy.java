package org.dealwright.edge.webapi.bind;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.In;
import org.dealwright.core.query.Predicate.IsMe;
import org.dealwright.core.query.Predicate.Not;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reader;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.fetch.Operator;
import org.dealwright.edge.webapi.url.Literal;

/** Operators that follow the lookup of a type to itself, up or down: managers, parent accounts, units. A statement a level. */
final class Hierarchy {
    private static final int LEVELS = 100;
    private static final int MOST = 20_000;
    /** The lookups that make a hierarchy, where a type has several to itself. */
    private static final List<String> PARENTS = List.of("parentsystemuserid", "parentaccountid", "parentbusinessunitid", "parentcustomerid");
    private final Reader reader;
    private final Navigation navigation;

    Hierarchy(Reader reader, Navigation navigation) {
        this.reader = reader;
        this.navigation = navigation;
    }

    /** @throws Fault.Malformed when there is a value and it is no id */
    Predicate of(Path path, Operator operator, List<String> values) {
        return switch (operator) {
            case EQ_USERORUSERHIERARCHY -> new In(path, people());
            case EQ_USERORUSERHIERARCHYANDTEAMS -> Predicate.any(new In(path, people()), new IsMe(path, true));
            default -> of(path, type(path), operator, id(path, values.getFirst()));
        };
    }

    private Predicate of(Path path, RecordType type, Operator operator, UUID id) {
        return switch (operator) {
            case UNDER -> new In(path, without(id, below(type, id)));
            case EQ_OR_UNDER -> new In(path, List.copyOf(below(type, id)));
            case NOT_UNDER -> new Not(new In(path, without(id, below(type, id))));
            case ABOVE -> new In(path, without(id, above(type, id)));
            default -> new In(path, List.copyOf(above(type, id)));
        };
    }

    /** The type whose rows stand above and below one another: the column's own, or the one that it points at. */
    private RecordType type(Path path) {
        return navigation.type(path.column().isLookup() ? path.column().lookup().targets().getFirst().type() : path.column().typeName());
    }

    private static UUID id(Path path, String value) {
        var id = new Literal.Text(value).asGuid();
        if (id == null) {
            throw new Fault.Malformed(WebApiError.LITERAL_INVALID, path.column().name(), Map.of("option", path.column().name(), "value", value));
        }
        return id;
    }

    private List<UUID> people() {
        return List.copyOf(below(SystemUser.TYPE, reader.actor().user()));
    }

    private static List<UUID> without(UUID id, Set<UUID> all) {
        return all.stream().filter(other -> !other.equals(id)).toList();
    }

    /** The row itself and all below it, as far as the asker may see them. */
    private Set<UUID> below(RecordType type, UUID top) {
        var parent = parent(type);
        var all = new LinkedHashSet<>(Set.of(top));
        var level = new HashSet<>(all);
        for (var depth = 0; parent != null && depth < LEVELS && !level.isEmpty() && all.size() < MOST; depth++) {
            var next = new HashSet<UUID>();
            reader.rows(Query.of(type).select(type.id()).withoutLabels().where(new In(Path.of(parent), List.copyOf(level))).limit(MOST))
                    .forEach(row -> next.add(row.id()));
            next.removeIf(id -> !all.add(id));
            level = next;
        }
        return all;
    }

    private Set<UUID> above(RecordType type, UUID bottom) {
        var parent = parent(type);
        var all = new LinkedHashSet<>(Set.of(bottom));
        @Nullable UUID at = bottom;
        for (var depth = 0; parent != null && depth < LEVELS && at != null; depth++) {
            var row = reader.first(Query.of(type).select(parent).withoutLabels().where(Predicate.is(type, at)));
            var up = row.map(found -> found.get(parent)).orElse(null);
            at = up != null && all.add(up.id()) ? up.id() : null;
        }
        return all;
    }

    private static @Nullable Column<Ref> parent(RecordType type) {
        var own = type.lookups().stream().filter(lookup -> lookup.lookup().target(type.name()).isPresent()).toList();
        return own.stream().filter(lookup -> PARENTS.contains(lookup.name())).findFirst().orElse(own.isEmpty() ? null : own.getFirst());
    }
}
