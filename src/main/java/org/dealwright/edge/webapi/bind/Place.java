package org.dealwright.edge.webapi.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Path.Hop;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Not;
import org.dealwright.core.query.Predicate.Parent;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Way;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.Operand;

/**
 * What a written path leads to.
 *
 * @param only the type that the lookup at the end must point at to count; null where it may be any
 */
record Place(Path path, @Nullable RecordType only) {
    /**
     * Follows the steps of a path.
     *
     * @param variable the lambda variable that the path must start from; null where it must start from none
     * @throws Fault.Malformed when a step is unknown or leads to many
     */
    static Place of(Navigation navigation, RecordType type, @Nullable String variable, Operand.Path written) {
        if (!Objects.equals(variable, written.variable()) || written.steps().isEmpty()) {
            throw unsupported(written);
        }
        var hops = new ArrayList<Hop>();
        var at = type;
        var steps = uncast(written.steps());
        for (var i = 0; i < steps.size() - 1; i++) {
            if (!(navigation.way(at, steps.get(i).name()).orElse(null) instanceof Way.ToOne one)) {
                throw navigation.way(at, steps.get(i).name()).isPresent() ? unsupported(written) : Navigation.unknown(at, steps.get(i).name());
            }
            at = target(navigation, one, steps.get(i), steps.get(i + 1).name());
            hops.add(new Hop(one.lookup(), at));
        }
        return end(navigation, at, hops, steps.getLast().name());
    }

    /** One navigation with the type that it is cast to. */
    private record Step(String name, @Nullable String cast) {
    }

    private static List<Step> uncast(List<String> written) {
        var steps = new ArrayList<Step>();
        for (var name : written) {
            var dot = name.lastIndexOf('.');
            if (dot > 0 && !steps.isEmpty()) {
                steps.add(new Step(steps.removeLast().name(), name.substring(dot + 1)));
            } else {
                steps.add(new Step(name, null));
            }
        }
        return steps;
    }

    /** Where an owner is followed: the kind of owner that has what comes next. */
    private static RecordType target(Navigation navigation, Way.ToOne way, Step step, String next) {
        return way.targets().stream()
                .filter(target -> step.cast() == null ? has(navigation, target, next) : target.name().equals(step.cast()))
                .findFirst().orElse(way.targets().getFirst());
    }

    private static boolean has(Navigation navigation, RecordType type, String name) {
        return navigation.property(type, name).isPresent() || navigation.way(type, name).isPresent();
    }

    private static Place end(Navigation navigation, RecordType type, List<Hop> hops, String name) {
        var property = navigation.property(type, name).or(() -> navigation.property(type, "_" + name + "_value")).orElse(null);
        if (property != null) {
            return new Place(new Path(hops, property.column()), property.only() == null ? null : navigation.type(property.only()));
        }
        var one = navigation.toOne(type, name).orElseThrow(() -> Navigation.unknown(type, name));
        var some = one.lookup().lookup().polymorphic() && one.targets().size() == 1;
        return new Place(new Path(hops, one.lookup()), some ? one.targets().getFirst() : null);
    }

    /** A condition on the path, made so that it counts only what points at the right type. */
    Predicate emptiness(boolean empty) {
        if (only == null) {
            var isEmpty = new Predicate.IsEmpty(path);
            return empty ? isEmpty : new Not(isEmpty);
        }
        Predicate there = new Parent(navigable(), only, Predicate.everything());
        for (var hop : path.hops().reversed()) {
            there = new Parent(hop.lookup(), hop.target(), there);
        }
        return empty ? new Not(there) : there;
    }

    @SuppressWarnings("unchecked")
    private Column<Ref> navigable() {
        return (Column<Ref>) path.column();
    }

    static Fault.Malformed unsupported(Operand.Path written) {
        return new Fault.Malformed(WebApiError.PATH_UNSUPPORTED, null, Map.of("path", written.toString()));
    }
}
