package org.dealwright.edge.webapi.bind;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path.Hop;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Exists;
import org.dealwright.core.query.Predicate.Linked;
import org.dealwright.core.query.Predicate.Parent;
import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Relationship;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.fetch.Link;

/** The relationship that a link-entity follows. */
sealed interface FetchWay {
    /** Over a lookup to what it points at. */
    record Up(Hop hop) implements FetchWay {
    }

    /** To the rows that point here. */
    record Down(Relationship relationship) implements FetchWay {
        Hop back(RecordType parent) {
            return new Hop(relationship.lookup(), parent);
        }
    }

    /** Over the table between two types; the link inside is the one to the other type. */
    record Across(Association association, RecordType other, Link inside) implements FetchWay {
    }

    /** The type at its end. */
    default RecordType end() {
        return switch (this) {
            case Up(var hop) -> hop.target();
            case Down(var relationship) -> relationship.child();
            case Across(_, var other, _) -> other;
        };
    }

    /** The condition that there is something at its end for which the inner one holds. */
    default Predicate exists(Predicate inner) {
        return switch (this) {
            case Up(var hop) -> new Parent(hop.lookup(), hop.target(), inner);
            case Down(var relationship) -> new Exists(relationship, inner);
            case Across(var association, var other, _) -> new Linked(association, other, inner);
        };
    }

    /** @throws Fault.Malformed when the link follows no relationship */
    static FetchWay of(Navigation navigation, RecordType type, Link link) {
        var entity = link.node().entity();
        var association = navigation.link(type, entity).orElse(null);
        if (association != null && navigation.find(entity).isEmpty()) {
            return across(navigation, type, link, association);
        }
        var other = navigation.find(entity).orElseThrow(() -> unsupported(link, "name"));
        var from = Objects.requireNonNullElse(link.from(), other.id().name());
        var to = Objects.requireNonNullElse(link.to(), other.id().name());
        var up = from.equals(other.id().name()) ? lookup(type, to, other) : null;
        if (up != null) {
            return new Up(new Hop(up, other));
        }
        var down = to.equals(type.id().name()) ? lookup(other, from, type) : null;
        if (down == null) {
            throw unsupported(link, "from " + from + ", to " + to);
        }
        return new Down(new Relationship(type.name(), other, down, down.lookup().target(type.name()).orElseThrow()));
    }

    private static FetchWay across(Navigation navigation, RecordType type, Link link, Association association) {
        if (link.node().links().size() != 1 || !link.node().attributes().isEmpty() || !link.node().filters().isEmpty()) {
            throw unsupported(link, "intersect");
        }
        return new Across(association, navigation.type(association.other(type.name())), link.node().links().getFirst());
    }

    /** A lookup by its name, with the parts of the owner as lookups of their own. */
    private static @Nullable Column<Ref> lookup(RecordType type, String name, RecordType target) {
        var column = name.equals("owninguser") || name.equals("owningteam") ? "ownerid" : name;
        return type.lookup(column).filter(lookup -> lookup.lookup().target(target.name()).isPresent()).orElse(null);
    }

    static Fault.Malformed unsupported(Link link, String reason) {
        var name = link.alias() == null ? link.node().entity() : link.alias();
        return new Fault.Malformed(WebApiError.FETCH_LINK_UNSUPPORTED, null, Map.of("link", name, "reason", reason));
    }
}
