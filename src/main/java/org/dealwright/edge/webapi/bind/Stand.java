package org.dealwright.edge.webapi.bind;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Path.Hop;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Parent;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.fetch.Node;

/**
 * An entity or link-entity whose columns stand in the row that is read.
 *
 * @param hops the way to it from the row
 * @param alias null for the entity itself
 */
record Stand(RecordType type, List<Hop> hops, Node node, @Nullable String alias) {
    Stand {
        hops = List.copyOf(hops);
    }

    List<Hop> over(Hop hop) {
        var longer = new ArrayList<>(hops);
        longer.add(hop);
        return longer;
    }

    /** A condition on the entity as one on the row. */
    Predicate at(Predicate condition) {
        var whole = condition;
        for (var hop : hops.reversed()) {
            whole = new Parent(hop.lookup(), hop.target(), whole);
        }
        return whole;
    }

    /**
     * A column by its logical name, a part of the owner, or the name of what a lookup points at ({@code primarycontactidname}).
     *
     * @throws Fault.Malformed when there is none
     */
    Place place(Navigation navigation, String name) {
        var column = type.column(name).orElse(null);
        if (column != null) {
            return new Place(new Path(hops, column), null);
        }
        var part = navigation.property(type, "_" + name + "_value").orElse(null);
        if (part != null && part.only() != null) {
            return new Place(new Path(hops, part.column()), navigation.type(part.only()));
        }
        var lookup = name.endsWith("name") ? type.lookup(name.substring(0, name.length() - "name".length())).orElse(null) : null;
        if (lookup == null || lookup.lookup().polymorphic()) {
            throw Navigation.unknown(type, name);
        }
        var target = navigation.type(lookup.lookup().targets().getFirst().type());
        return new Place(new Path(over(new Hop(lookup, target)), target.primaryName()), null);
    }

    /** The name under which a column stands in the answer. */
    String shown(Place place, String attribute) {
        if (alias != null) {
            return alias + "." + attribute;
        }
        return place.path().column().isLookup() ? "_" + attribute + "_value" : attribute;
    }
}
