package org.dealwright.core.access;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.dealwright.core.schema.RecordType;

/** Where a person stands: unit, teams, and the reach of every privilege. Immutable; kept as long as nothing about roles, teams and units changes. */
public final class Standing {
    private final UUID user;
    private final UUID unit;
    private final Set<UUID> teams;
    private final Set<UUID> roles;
    private final Map<String, Map<Privilege, Reach>> reaches;
    private final boolean unbounded;
    private final long version;

    private Standing(UUID user, UUID unit, Set<UUID> teams, Set<UUID> roles, Map<String, Map<Privilege, Reach>> reaches, boolean unbounded,
            long version) {
        this.user = user;
        this.unit = unit;
        this.teams = Set.copyOf(teams);
        this.roles = Set.copyOf(roles);
        this.reaches = reaches;
        this.unbounded = unbounded;
        this.version = version;
    }

    /** The product itself: everything, everywhere. */
    public static Standing unbounded(UUID user, long version) {
        return new Standing(user, new UUID(0, 0), Set.of(), Set.of(), Map.of(), true, version);
    }

    public static Standing of(UUID user, UUID unit, Set<UUID> teams, Iterable<Grant> grants, long version) {
        var reaches = new HashMap<String, Map<Privilege, Reach>>();
        for (var grant : grants) {
            reaches.computeIfAbsent(grant.type(), _ -> new EnumMap<>(Privilege.class)).merge(grant.privilege(), grant.reach(), Reach::and);
        }
        return new Standing(user, unit, teams, Set.of(), reaches, false, version);
    }

    /** The same with the roles that it comes from, the person's own and those of the teams. */
    public Standing from(Set<UUID> given) {
        return new Standing(user, unit, teams, given, reaches, unbounded, version);
    }

    /**
     * One line of one role that a person has, seen from the unit at which the role holds.
     *
     * @param units the unit itself, and for depth BELOW those under it
     */
    public record Grant(String type, Privilege privilege, Depth depth, Set<UUID> units) {
        Reach reach() {
            return switch (depth) {
                case NONE -> Reach.NOTHING;
                case USER -> new Reach(false, true, Set.of());
                case UNIT, BELOW -> new Reach(false, true, units);
                case ORGANIZATION -> Reach.EVERYTHING;
            };
        }
    }

    public UUID user() {
        return user;
    }

    /** The version of all that is kept in memory of people, roles, currencies and settings, as it was when this was asked. */
    public long version() {
        return version;
    }

    public UUID unit() {
        return unit;
    }

    public Set<UUID> teams() {
        return teams;
    }

    /** Whether one of the person's roles is among these; the product itself has them all. */
    public boolean hasOneOf(Set<UUID> some) {
        return unbounded || some.stream().anyMatch(roles::contains);
    }

    /** The person and the person's teams: whoever of these owns a row, it is the person's own. */
    public Set<UUID> principals() {
        var all = new HashSet<>(teams);
        all.add(user);
        return all;
    }

    /** Whether the person has any role at all. */
    public boolean hasRoles() {
        return unbounded || !reaches.isEmpty();
    }

    public Reach reach(RecordType type, Privilege privilege) {
        return unbounded ? Reach.EVERYTHING : reaches.getOrDefault(type.rightsOf(), Map.of()).getOrDefault(privilege, Reach.NOTHING);
    }

    /** Whether the privilege is held at any depth. */
    public boolean holds(RecordType type, Privilege privilege) {
        return !reach(type, privilege).isNothing();
    }

    /** Whether all that the other may do may be done here too. */
    public boolean includes(Standing other) {
        return unbounded || !other.unbounded && other.reaches.entrySet().stream().allMatch(type -> type.getValue().entrySet().stream()
                .allMatch(line -> reaches.getOrDefault(type.getKey(), Map.of()).getOrDefault(line.getKey(), Reach.NOTHING)
                        .includes(line.getValue())));
    }

    /** Whether the roles cover a row of this owner in this unit; shares are apart. */
    public boolean covers(RecordType type, Privilege privilege, UUID owner, UUID owningUnit) {
        var reach = reach(type, privilege);
        return reach.everything() || reach.units().contains(owningUnit) || (reach.own() && (owner.equals(user) || teams.contains(owner)));
    }
}
