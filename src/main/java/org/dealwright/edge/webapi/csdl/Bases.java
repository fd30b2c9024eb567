package org.dealwright.edge.webapi.csdl;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Property;
import org.dealwright.edge.webapi.Way;

/** What each type builds on, and so what it need not say itself. */
final class Bases {
    static final String RECORD = "crmbaseentity";
    static final String PRINCIPAL = "principal";
    static final String ACTIVITY = "activitypointer";
    static final String OWNER = "ownerid";
    private static final Set<String> PRINCIPALS = Set.of("systemuser", "team");
    private final Registry registry;
    private final Navigation navigation;

    Bases(Registry registry, Navigation navigation) {
        this.registry = registry;
        this.navigation = navigation;
    }

    static boolean isKindOfActivity(RecordType type) {
        return type.isActivity() && !type.name().equals(ACTIVITY);
    }

    static String of(RecordType type) {
        return PRINCIPALS.contains(type.name()) ? PRINCIPAL : isKindOfActivity(type) ? ACTIVITY : RECORD;
    }

    List<Property> properties(RecordType type) {
        var inherited = inherited(type);
        return navigation.properties(type).stream().filter(property -> !inherited.contains(property.name())).toList();
    }

    List<Way> ways(RecordType type) {
        var inherited = inherited(type);
        return navigation.ways(type).stream().filter(way -> !inherited.contains(way.name())).toList();
    }

    private Set<String> inherited(RecordType type) {
        return switch (of(type)) {
            case PRINCIPAL -> Set.of(OWNER);
            case ACTIVITY -> names(registry.type(ACTIVITY));
            default -> Set.of();
        };
    }

    private Set<String> names(RecordType type) {
        return Stream.concat(navigation.properties(type).stream().map(Property::name), navigation.ways(type).stream().map(Way::name))
                .collect(Collectors.toSet());
    }
}
