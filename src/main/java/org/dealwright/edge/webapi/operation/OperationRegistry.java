package org.dealwright.edge.webapi.operation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.edge.webapi.operation.Operation.Binding;
import org.dealwright.edge.webapi.operation.Operation.Kind;

/** All operations there are, by name. */
@Component
public final class OperationRegistry {
    private final Map<String, List<Operation>> byName;

    OperationRegistry(List<Contributed> contributed) {
        this.byName = contributed.stream().flatMap(each -> each.operations().stream())
                .collect(Collectors.groupingBy(Operation::name, TreeMap::new, Collectors.toList()));
    }

    public Collection<Operation> all() {
        return byName.values().stream().flatMap(List::stream).toList();
    }

    /** The structures and enums that parameters and results are made of, by name. */
    public Collection<Type> types() {
        var types = new LinkedHashMap<String, Type>();
        all().forEach(operation -> {
            operation.parameters().forEach(parameter -> gather(parameter.type(), types));
            gather(operation.returns(), types);
        });
        return types.values();
    }

    private static void gather(@Nullable Type type, Map<String, Type> types) {
        switch (type) {
            case Type.Complex complex -> {
                types.put(complex.name(), complex);
                complex.members().values().forEach(member -> gather(member, types));
            }
            case Type.Choice choice -> types.put(choice.name(), choice);
            case Type.Many(var of) -> gather(of, types);
            case Type.Primitive _, Type.Entity _ -> { }
            case null -> { }
        }
    }

    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    /** Shape: binding null for the service root. */
    Optional<Operation> find(String name, Kind kind, @Nullable Binding binding) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(each -> each.kind() == kind && Objects.equals(each.binding(), binding)).findFirst();
    }
}
