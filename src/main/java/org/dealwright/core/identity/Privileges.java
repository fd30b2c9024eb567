package org.dealwright.core.identity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Depth;
import org.dealwright.core.access.Privilege;

/** What roles allow: by type the depth of each privilege. A privilege that is not named is not held. */
@Component
public final class Privileges {
    private final DSLContext sql;

    Privileges(DSLContext sql) {
        this.sql = sql;
    }

    public Map<String, Map<Privilege, Depth>> of(UUID role) {
        var matrix = new TreeMap<String, Map<Privilege, Depth>>();
        sql.fetch("select type, privilege, depth from roleprivileges where roleid = ?", role).forEach(row -> matrix
                .computeIfAbsent(row.get(0, String.class), _ -> new EnumMap<>(Privilege.class))
                .put(Privilege.of(row.get(1, Integer.class)), Depth.of(row.get(2, Integer.class))));
        return matrix;
    }

    /** The types that some role of the company says something about; the others are new to it. */
    public Set<String> knownTypes() {
        return new TreeSet<>(sql.fetch("select distinct type from roleprivileges").map(row -> row.get(0, String.class)));
    }

    /** Takes the place of what the role says about these types. */
    void set(UUID role, Map<String, ? extends Map<Privilege, Depth>> matrix) {
        sql.execute("delete from roleprivileges where roleid = ? and type = any(?)", role, matrix.keySet().toArray(String[]::new));
        var lines = matrix.entrySet().stream().flatMap(type -> type.getValue().entrySet().stream()
                .map(line -> new Line(type.getKey(), line.getKey(), line.getValue()))).toList();
        sql.execute("insert into roleprivileges (roleid, type, privilege, depth) select ?, * from unnest(?, ?, ?)", role,
                lines.stream().map(Line::type).toArray(String[]::new), lines.stream().map(line -> line.privilege().number()).toArray(Integer[]::new),
                lines.stream().map(line -> line.depth().number()).toArray(Integer[]::new));
    }

    private record Line(String type, Privilege privilege, Depth depth) {
    }

    /** Eight letters, as role tables are written: {@code UUBO--U-}. */
    public static String letters(Map<Privilege, Depth> depths) {
        var letters = new StringBuilder();
        for (var privilege : Privilege.values()) {
            letters.append(depths.getOrDefault(privilege, Depth.NONE).letter());
        }
        return letters.toString();
    }
}
