package org.dealwright.edge.webapi.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.operation.Operation.Binding;
import org.dealwright.edge.webapi.operation.Operation.Kind;
import org.dealwright.edge.webapi.url.Arguments;
import org.dealwright.edge.webapi.url.ResourcePath;
import org.dealwright.edge.webapi.url.Segment;

/** Finds the operation that an address calls. */
@Component
final class Called {
    private static final List<String> NAMESPACES = List.of("Microsoft.Dynamics.CRM", "mscrm");

    private final OperationRegistry registry;
    private final Navigation navigation;

    Called(OperationRegistry registry, Navigation navigation) {
        this.registry = registry;
        this.navigation = navigation;
    }

    /**
     * A call of an operation.
     *
     * @param on the address of the record that it is called on, null for none and for a whole set
     */
    record Invocation(Operation operation, @Nullable ResourcePath on, Arguments arguments) {}

    /** @throws Fault.Malformed when the operation is there, but not in this way */
    Optional<Invocation> in(Call call, ResourcePath path) {
        var segments = path.segments();
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        return switch (segments.getLast()) {
            case Segment.Name(var name, var arguments) when registry.knows(name) && navigation.set(name).isEmpty() -> bare(call, path, name, arguments);
            case Segment.Qualified(var namespace, var name, var arguments) when NAMESPACES.contains(namespace) && isMeant(call, name) ->
                    Optional.of(invocation(call, path, name, arguments));
            default -> Optional.empty();
        };
    }

    /** What has a dot may be a type too, but nothing is posted to a type. */
    private boolean isMeant(Call call, String name) {
        return registry.knows(name) || !call.reads();
    }

    private Optional<Invocation> bare(Call call, ResourcePath path, String name, Arguments arguments) {
        if (path.segments().size() == 1) {
            return Optional.of(invocation(call, path, name, arguments));
        }
        var isProperty = navigation.set(first(path)).filter(type -> navigation.property(type, name).isPresent() || navigation.way(type, name).isPresent());
        if (isProperty.isEmpty() && path.segments().size() == 2) {
            throw new Fault.Malformed(WebApiError.OPERATION_NOT_QUALIFIED, null, Map.of("name", name));
        }
        return Optional.empty();
    }

    private static String first(ResourcePath path) {
        return path.segments().getFirst() instanceof Segment.Name(var name, _) ? name : "";
    }

    private Invocation invocation(Call call, ResourcePath path, String name, Arguments arguments) {
        var kind = call.reads() ? Kind.FUNCTION : Kind.ACTION;
        var binding = binding(call, path);
        var found = call.reads() || call.method().equals("POST") ? registry.find(name, kind, binding) : Optional.<Operation>empty();
        var operation = found.orElseThrow(() -> missing(call));
        var on = binding == null || binding.collection() ? null : new ResourcePath(path.segments().subList(0, path.segments().size() - 1));
        return new Invocation(operation, on, arguments);
    }

    private @Nullable Binding binding(Call call, ResourcePath path) {
        if (path.segments().size() == 1) {
            return null;
        }
        if (path.segments().size() != 2 || !(path.segments().getFirst() instanceof Segment.Name(var set, var key))) {
            throw missing(call);
        }
        var type = navigation.set(set).orElseThrow(() -> missing(call));
        return new Binding(type.name(), !(key instanceof Arguments.Key || key instanceof Arguments.Named));
    }

    private static Fault.Malformed missing(Call call) {
        var address = call.base() + call.path();
        return new Fault.Malformed(WebApiError.OPERATION_NOT_FOUND, null, Map.of("address", address.substring(0, Math.min(address.length(), 200))));
    }
}
