package org.dealwright.edge.webapi.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dealwright.core.query.Path;
import org.dealwright.core.query.Path.Hop;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Property;
import org.dealwright.edge.webapi.url.Operand;

/** The values that {@code $select} names, and those that come along: the key, the currency of money, the whole of an address. */
final class Choosing {
    private static final String OWNER = "ownerid";
    private static final String CURRENCY = "_transactioncurrencyid_value";
    private final Navigation navigation;
    private final RecordType type;
    private final List<Hop> hops;
    private final Map<String, Shown> chosen = new LinkedHashMap<>();

    Choosing(Navigation navigation, RecordType type, List<Hop> hops) {
        this.navigation = navigation;
        this.type = type;
        this.hops = hops;
    }

    List<Shown> of(List<Operand.Path> select) {
        if (select.isEmpty() || select.stream().anyMatch(path -> "*".equals(path.single()))) {
            navigation.properties(type).stream().filter(property -> !(property.column().type() instanceof ColumnType.Content)).forEach(this::add);
        }
        select.stream().filter(path -> !"*".equals(path.single())).forEach(this::add);
        List.copyOf(chosen.values()).forEach(this::company);
        add(navigation.require(type, type.id().name()));
        navigation.property(type, OWNER).ifPresent(this::add);
        return List.copyOf(chosen.values());
    }

    private void add(Operand.Path path) {
        var name = path.single();
        if (name == null) {
            throw Place.unsupported(path);
        }
        add(navigation.property(type, name).or(() -> navigation.property(type, "_" + name + "_value"))
                .orElseThrow(() -> Navigation.unknown(type, name)));
    }

    private void add(Property property) {
        chosen.putIfAbsent(property.name(), new Shown(property.name(), new Path(hops, property.column()), property.only()));
    }

    private void company(Shown shown) {
        if (shown.path().column().type() instanceof ColumnType.Amount) {
            navigation.property(type, CURRENCY).ifPresent(this::add);
        }
        var end = shown.name().indexOf('_');
        if (end > 0 && !shown.path().column().isLookup()) {
            navigation.property(type, shown.name().substring(0, end) + "_composite").ifPresent(this::add);
        }
    }
}
