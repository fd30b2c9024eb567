package org.dealwright.edge.webapi.bind;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Exists;
import org.dealwright.core.query.Predicate.Linked;
import org.dealwright.core.query.Predicate.Not;
import org.dealwright.core.query.Predicate.Parent;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Way;
import org.dealwright.edge.webapi.url.Expression;
import org.dealwright.edge.webapi.url.Expression.Lambda;
import org.dealwright.edge.webapi.url.Expression.Quantifier;

/** {@code any} and {@code all} over collections of a type, within a variable of an outer one where there is one. */
record Lambdas(Navigation navigation, Limits limits, RecordType type, @Nullable String variable) {
    /** What holds for a row of the collection, under the name that the lambda gives it. */
    interface Inner {
        Predicate of(RecordType other, @Nullable String name, Expression condition);
    }

    Predicate of(Lambda lambda, Inner inner) {
        var path = lambda.collection();
        if (!Objects.equals(path.variable(), variable) || path.steps().isEmpty()) {
            throw Place.unsupported(path);
        }
        return along(type, path.steps(), lambda, inner);
    }

    /** Single-valued navigations on the way become conditions on what they lead to. */
    private Predicate along(RecordType from, List<String> steps, Lambda lambda, Inner inner) {
        limits.join();
        var way = navigation.way(from, steps.getFirst()).orElseThrow(() -> Navigation.unknown(from, steps.getFirst()));
        if (way instanceof Way.ToOne one && steps.size() > 1) {
            var target = one.targets().getFirst();
            return new Parent(one.lookup(), target, along(target, steps.subList(1, steps.size()), lambda, inner));
        }
        if (steps.size() > 1) {
            throw Place.unsupported(lambda.collection());
        }
        return switch (way) {
            case Way.ToMany(_, var relationship) -> some(lambda, relationship.child(), inner, rows -> new Exists(relationship, rows));
            case Way.ToLinked(_, var association, var other) -> some(lambda, other, inner, rows -> new Linked(association, other, rows));
            case Way.ToOne _ -> throw Place.unsupported(lambda.collection());
        };
    }

    /** All: none for which it does not hold, so it holds where there are none at all. */
    private static Predicate some(Lambda lambda, RecordType other, Inner inner, UnaryOperator<Predicate> exists) {
        var condition = lambda.condition();
        var rows = condition == null ? Predicate.everything() : inner.of(other, lambda.variable(), condition);
        return lambda.quantifier() == Quantifier.ANY ? exists.apply(rows) : new Not(exists.apply(new Not(rows)));
    }
}
