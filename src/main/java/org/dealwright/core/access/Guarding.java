package org.dealwright.core.access;

import java.util.function.Function;

import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.All;
import org.dealwright.core.query.Predicate.Any;
import org.dealwright.core.query.Predicate.Compare;
import org.dealwright.core.query.Predicate.CompareColumns;
import org.dealwright.core.query.Predicate.Exists;
import org.dealwright.core.query.Predicate.HasAny;
import org.dealwright.core.query.Predicate.In;
import org.dealwright.core.query.Predicate.IsEmpty;
import org.dealwright.core.query.Predicate.IsMe;
import org.dealwright.core.query.Predicate.Linked;
import org.dealwright.core.query.Predicate.Matches;
import org.dealwright.core.query.Predicate.Not;
import org.dealwright.core.query.Predicate.Parent;
import org.dealwright.core.query.Predicate.Search;
import org.dealwright.core.query.Predicate.Shared;
import org.dealwright.core.query.Predicate.Within;
import org.dealwright.core.schema.RecordType;

/** Puts what the asker may see into every place where a condition looks at rows of another type, so that no filter tells of hidden rows. */
record Guarding(Function<RecordType, Predicate> visible) {
    Predicate of(Predicate asked) {
        return switch (asked) {
            case All(var parts) -> new All(parts.stream().map(this::of).toList());
            case Any(var parts) -> new Any(parts.stream().map(this::of).toList());
            case Not(var inner) -> new Not(of(inner));
            case Parent(var lookup, var target, var inner) -> new Parent(lookup, target, visible.apply(target).and(of(inner)));
            case Exists(var children, var inner) -> new Exists(children, visible.apply(children.child()).and(of(inner)));
            case Linked(var link, var other, var inner) -> new Linked(link, other, visible.apply(other).and(of(inner)));
            case Compare _, CompareColumns _, In _, Matches _, IsEmpty _, HasAny _, IsMe _, Within _, Shared _, Search _ -> asked;
        };
    }
}
