package org.dealwright.edge.webapi.csdl;

import java.util.Optional;
import java.util.Set;

import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.schema.Relationship;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Way;

/** Which navigation properties are the two sides of one relationship. Where a lookup has several names, one of them has the partner. */
final class Partners {
    private static final String OWNER = "ownerid";
    /** What kinds of activity know under a suffix. */
    private static final Set<String> SHARED = Set.of("createdby", "modifiedby", OWNER, "owningbusinessunit", "transactioncurrencyid");
    private final Registry registry;
    private final Navigation navigation;

    Partners(Registry registry, Navigation navigation) {
        this.registry = registry;
        this.navigation = navigation;
    }

    /** The name by which the child goes to the parent. */
    String single(Relationship link) {
        var lookup = link.lookup().name();
        var name = lookup.equals(OWNER) ? "owning" + (link.parent().equals("systemuser") ? "user" : "team") : link.target().navigation();
        return SHARED.contains(lookup) && Bases.isKindOfActivity(link.child()) ? name + "_" + link.child().name() : name;
    }

    /** The way back over a lookup from its target, when this name is the one that has it. */
    Optional<String> back(RecordType child, Way.ToOne way) {
        if (way.targets().size() > 1) {
            return Optional.empty();
        }
        return registry.children(way.targets().getFirst()).stream()
                .filter(link -> link.child().name().equals(child.name()) && link.lookup().equals(way.lookup()) && single(link).equals(way.name()))
                .findFirst().flatMap(this::collection);
    }

    /** The name by which the parent goes to its children, where that name leads there. */
    private Optional<String> collection(Relationship link) {
        var parent = registry.type(link.parent());
        return link.collection().filter(name -> navigation.way(parent, name).orElse(null) instanceof Way.ToMany(_, var known)
                && known.lookup().equals(link.lookup()));
    }
}
