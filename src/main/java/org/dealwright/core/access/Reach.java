package org.dealwright.core.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The rows that one privilege on one type covers for one person, all roles taken together.
 *
 * @param everything every row; the rest says nothing then
 * @param own rows owned by the person or the person's teams, and rows shared with them
 * @param units rows owned in these units
 */
public record Reach(boolean everything, boolean own, Set<UUID> units) {
    public static final Reach NOTHING = new Reach(false, false, Set.of());
    public static final Reach EVERYTHING = new Reach(true, true, Set.of());

    public Reach {
        units = Set.copyOf(units);
    }

    public boolean isNothing() {
        return !everything && !own && units.isEmpty();
    }

    /** Whether every row of the other is one of these. */
    public boolean includes(Reach other) {
        return everything || !other.everything && (own || !other.own) && units.containsAll(other.units);
    }

    public Reach and(Reach other) {
        if (everything || other.everything) {
            return EVERYTHING;
        }
        var both = new HashSet<>(units);
        both.addAll(other.units);
        return new Reach(false, own || other.own, both);
    }
}
