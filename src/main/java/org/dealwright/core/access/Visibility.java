package org.dealwright.core.access;

import java.util.ArrayList;
import java.util.List;

import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.In;
import org.dealwright.core.query.Predicate.Parent;
import org.dealwright.core.query.Predicate.Shared;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

/** The condition under which a person has a right to rows of a type. */
final class Visibility {
    private final Registry registry;
    private final Standing standing;

    Visibility(Registry registry, Standing standing) {
        this.registry = registry;
        this.standing = standing;
    }

    Predicate of(RecordType type) {
        return of(type, Privilege.READ);
    }

    Predicate of(RecordType type, Privilege privilege) {
        return switch (type.ownership()) {
            case USER -> owned(type, privilege);
            case ORGANIZATION -> standing.reach(type, privilege).everything() ? Predicate.everything() : Predicate.nothing();
            case PARENT -> throughParent(type, privilege);
        };
    }

    private Predicate owned(RecordType type, Privilege privilege) {
        var reach = standing.reach(type, privilege);
        if (reach.everything()) {
            return Predicate.everything();
        }
        if (reach.isNothing()) {
            return Predicate.nothing();
        }
        var ways = new ArrayList<Predicate>();
        ways.add(new In(Path.of(type.owner()), List.copyOf(standing.principals())));
        if (!reach.units().isEmpty()) {
            ways.add(new In(Path.of(type.owningUnit()), List.copyOf(reach.units())));
        }
        ways.add(new Shared(standing.principals(), privilege.mask()));
        return Predicate.any(ways);
    }

    private Predicate throughParent(RecordType type, Privilege privilege) {
        var lookup = type.parentLookup().orElseThrow();
        var targets = lookup.lookup().targets().stream().map(target -> registry.type(target.type())).toList();
        if (targets.stream().allMatch(target -> of(target, privilege).equals(Predicate.everything()))) {
            return Predicate.everything();
        }
        return Predicate.any(targets.stream().<Predicate>map(target -> new Parent(lookup, target, of(target, privilege))).toList());
    }
}
