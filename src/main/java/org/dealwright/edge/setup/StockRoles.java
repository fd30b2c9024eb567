package org.dealwright.edge.setup;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Depth;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.RoleTemplate;
import org.dealwright.core.access.RoleTemplates;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

/** The roles that every company starts with, the administrator's first. */
@Component
final class StockRoles {
    private final List<RoleTemplate> templates;
    private final Registry registry;

    StockRoles(List<RoleTemplates> rooms, Registry registry) {
        this.templates = Stream.concat(Stream.of(RoleTemplate.SYSTEM_ADMINISTRATOR), rooms.stream().flatMap(room -> room.roles().stream())).toList();
        this.registry = registry;
    }

    List<RoleTemplate> all() {
        return templates;
    }

    /** The types that have privileges of their own. */
    List<RecordType> types() {
        return registry.types().stream().filter(type -> type.rightsOf().equals(type.name())).toList();
    }

    static Map<String, Map<Privilege, Depth>> matrix(RoleTemplate template, Collection<RecordType> types) {
        var matrix = new LinkedHashMap<String, Map<Privilege, Depth>>();
        types.forEach(type -> matrix.put(type.name(), depths(template, type)));
        return matrix;
    }

    private static Map<Privilege, Depth> depths(RoleTemplate template, RecordType type) {
        var depths = new EnumMap<Privilege, Depth>(Privilege.class);
        for (var privilege : Privilege.values()) {
            var depth = template.depth(type, privilege);
            if (depth != Depth.NONE) {
                depths.put(privilege, depth);
            }
        }
        return depths;
    }
}
