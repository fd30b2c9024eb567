package org.dealwright.edge.setup;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Depth;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.schema.Registry;

/** The roles that every company starts with. */
@Component
final class StockRoles {
    static final String ADMINISTRATOR = "System Administrator";
    private final Registry registry;

    StockRoles(Registry registry) {
        this.registry = registry;
    }

    Map<String, Map<String, Map<Privilege, Depth>>> all() {
        var roles = new LinkedHashMap<String, Map<String, Map<Privilege, Depth>>>();
        roles.put(ADMINISTRATOR, matrix("OOOOOOOO", "OOOOOOOO"));
        roles.put("Sales Manager", matrix("BOOBOOBO", "-O---O--"));
        roles.put("Salesperson", matrix("UOOUOOUO", "-O---O--"));
        return roles;
    }

    private Map<String, Map<Privilege, Depth>> matrix(String owned, String common) {
        var matrix = new LinkedHashMap<String, Map<Privilege, Depth>>();
        registry.types().forEach(type -> matrix.put(type.rightsOf(), depths(registry.type(type.rightsOf()).owned() ? owned : common)));
        return matrix;
    }

    private static Map<Privilege, Depth> depths(String letters) {
        var depths = new EnumMap<Privilege, Depth>(Privilege.class);
        for (var privilege : Privilege.values()) {
            depths.put(privilege, Depth.of(letters.charAt(privilege.number())));
        }
        return depths;
    }
}
