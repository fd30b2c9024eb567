package org.dealwright.core.store;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.Depth;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.Role;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.access.Team;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;

/** Units, people, teams, roles, records and shares by chance, in the database and, as plain collections, in memory. */
final class RandomCompany {
    private record Holding(UUID unit, Map<String, Depth> readDepths) {
    }

    private record Record(UUID id, Ref owner, UUID unit) {
    }

    private final BareStore store;
    private final Random random;
    private final Map<UUID, UUID> parents = new HashMap<>();
    private final List<UUID> units = new ArrayList<>();
    private final Map<UUID, UUID> unitOf = new HashMap<>();
    private final Map<UUID, Set<UUID>> teamsOf = new HashMap<>();
    private final List<UUID> accessTeams = new ArrayList<>();
    private final Map<UUID, List<Map<String, Depth>>> rolesOf = new HashMap<>();
    private final Map<UUID, Map<UUID, Integer>> shares = new HashMap<>();
    private final Map<String, List<Record>> records = new HashMap<>();
    final List<UUID> users = new ArrayList<>();
    private final List<UUID> teams = new ArrayList<>();

    RandomCompany(BareStore store, long seed) {
        this.store = store;
        this.random = new Random(seed);
        units.add(store.root.id());
        times(4, this::unit);
        times(4, this::user);
        times(3, this::team);
        times(5, this::role);
        store.renew();
    }

    private void times(int count, Runnable work) {
        for (int i = 0; i < count; i++) {
            work.run();
        }
    }

    private void unit() {
        var parent = any(units);
        var unit = store.write(BareStore.values(BusinessUnit.TYPE).set(BusinessUnit.NAME, "unit").set(BusinessUnit.PARENT, BusinessUnit.TYPE.ref(parent))).id();
        units.add(unit);
        parents.put(unit, parent);
    }

    private void user() {
        var unit = any(units);
        var user = store.write(BareStore.values(SystemUser.TYPE).set(SystemUser.SIGN_IN_NAME, UUID.randomUUID().toString())
                .set(SystemUser.UNIT, BusinessUnit.TYPE.ref(unit)).set(SystemUser.ACCESS_MODE, SystemUser.READ_WRITE)).id();
        users.add(user);
        unitOf.put(user, unit);
    }

    private void team() {
        var unit = any(units);
        var kind = random.nextInt(3) == 0 ? Team.ACCESS : Team.OWNER;
        var team = store.write(BareStore.values(Team.TYPE).set(Team.NAME, "team").set(Team.KIND, kind).set(Team.UNIT, BusinessUnit.TYPE.ref(unit))).id();
        unitOf.put(team, unit);
        (kind == Team.ACCESS ? accessTeams : teams).add(team);
        users.stream().filter(_ -> random.nextBoolean()).forEach(user -> {
            store.sql.execute("insert into teammembership (teamid, systemuserid) values (?, ?)", team, user);
            teamsOf.computeIfAbsent(user, _ -> new HashSet<>()).add(team);
        });
    }

    private void role() {
        var role = store.write(BareStore.values(Role.TYPE).set(Role.NAME, "role").set(Role.UNIT, store.root)).id();
        var depths = new HashMap<String, Depth>();
        for (var type : List.of("account", "opportunity")) {
            var depth = Depth.of(random.nextInt(5));
            depths.put(type, depth);
            store.sql.execute("insert into roleprivileges (roleid, type, privilege, depth) values (?, ?, ?, ?)", role, type, Privilege.READ.number(), depth.number());
        }
        var holders = new ArrayList<>(users);
        holders.addAll(teams);
        holders.stream().filter(_ -> random.nextInt(3) == 0).forEach(holder -> {
            var table = users.contains(holder) ? "insert into systemuserroles (roleid, systemuserid) values (?, ?)" : "insert into teamroles (roleid, teamid) values (?, ?)";
            store.sql.execute(table, role, holder);
            rolesOf.computeIfAbsent(holder, _ -> new ArrayList<>()).add(depths);
        });
    }

    /** A row that gives its own owner; sometimes shared with someone. */
    Ref owned(Values values) {
        var owners = new ArrayList<>(users);
        owners.addAll(teams);
        var owner = any(owners);
        var ownerType = users.contains(owner) ? SystemUser.TYPE : Team.TYPE;
        var type = values.type();
        var ref = store.write(values.set(type.owner(), ownerType.ref(owner)).set(type.owningUnit(), BusinessUnit.TYPE.ref(unitOf.get(owner))));
        records.computeIfAbsent(type.name(), _ -> new ArrayList<>()).add(new Record(ref.id(), ownerType.ref(owner), unitOf.get(owner)));
        if (random.nextInt(3) == 0) {
            share(ref, users.contains(owner) && random.nextBoolean() ? any(users) : any(concat(teams, accessTeams, users)));
        }
        return ref;
    }

    private void share(Ref ref, UUID principal) {
        var mask = random.nextBoolean() ? Privilege.READ.mask() : Privilege.WRITE.mask();
        store.sql.execute("insert into principalobjectaccess (objectid, objecttype, principalid, principaltype, accessrightsmask) values (?, ?, ?, ?, ?)",
                ref.id(), ref.type(), principal, users.contains(principal) ? "systemuser" : "team", mask);
        shares.computeIfAbsent(ref.id(), _ -> new HashMap<>()).put(principal, mask);
    }

    @SafeVarargs
    private static List<UUID> concat(List<UUID>... lists) {
        var all = new ArrayList<UUID>();
        for (var list : lists) {
            all.addAll(list);
        }
        return all;
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    Actor actor(UUID user) {
        return new Actor.Person(user, Door.API, Language.EN, ZoneId.of("UTC"));
    }

    /** The rule, plainly: which rows of a type a user may read. */
    Set<UUID> readable(UUID user, RecordType type) {
        return records.getOrDefault(type.name(), List.of()).stream().filter(record -> mayRead(user, type.name(), record)).map(Record::id).collect(Collectors.toSet());
    }

    private boolean mayRead(UUID user, String type, Record record) {
        var mine = teamsOf.getOrDefault(user, Set.of());
        var holdings = new ArrayList<Holding>();
        rolesOf.getOrDefault(user, List.of()).forEach(depths -> holdings.add(new Holding(unitOf.get(user), depths)));
        mine.stream().filter(team -> !accessTeams.contains(team))
                .forEach(team -> rolesOf.getOrDefault(team, List.of()).forEach(depths -> holdings.add(new Holding(unitOf.get(team), depths))));
        var owns = record.owner().id().equals(user) || mine.contains(record.owner().id());
        var shared = shares.getOrDefault(record.id(), Map.of()).entrySet().stream()
                .anyMatch(share -> (share.getKey().equals(user) || mine.contains(share.getKey())) && (share.getValue() & Privilege.READ.mask()) != 0);
        return holdings.stream().anyMatch(holding -> switch (holding.readDepths().getOrDefault(type, Depth.NONE)) {
            case NONE -> false;
            case USER -> owns || shared;
            case UNIT -> owns || shared || record.unit().equals(holding.unit());
            case BELOW -> owns || shared || isBelow(record.unit(), holding.unit());
            case ORGANIZATION -> true;
        });
    }

    private boolean isBelow(UUID unit, UUID top) {
        var at = unit;
        while (at != null && !at.equals(top)) {
            at = parents.get(at);
        }
        return at != null;
    }
}
