package org.dealwright.core.query;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
import org.dealwright.core.schema.ColumnType.Day;

/** Puts the asker and the time into a condition: "me" becomes ids, "this quarter" becomes bounds. */
public record Resolution(UUID me, Set<UUID> myTeams, ZonedDateTime now) {
    public Predicate of(Predicate predicate) {
        return switch (predicate) {
            case All(var parts) -> new All(parts.stream().map(this::of).toList());
            case Any(var parts) -> new Any(parts.stream().map(this::of).toList());
            case Not(var inner) -> new Not(of(inner));
            case Parent(var lookup, var target, var inner) -> new Parent(lookup, target, of(inner));
            case Exists(var children, var inner) -> new Exists(children, of(inner));
            case Linked(var link, var other, var inner) -> new Linked(link, other, of(inner));
            case IsMe(var path, var orMyTeams) -> new In(path, people(orMyTeams));
            case Within(var path, var span) -> within(path, span);
            case Compare _, CompareColumns _, In _, Matches _, IsEmpty _, HasAny _, Shared _, Search _ -> predicate;
        };
    }

    private List<UUID> people(boolean orMyTeams) {
        var all = new ArrayList<>(List.of(me));
        if (orMyTeams) {
            all.addAll(myTeams);
        }
        return all;
    }

    private Predicate within(Path path, Span span) {
        var bounds = span.bounds(now);
        var day = path.column().type() instanceof Day;
        var parts = new ArrayList<Predicate>();
        if (bounds.from() != null) {
            parts.add(new Compare(path, Operator.GE, day ? bounds.from().toLocalDate() : bounds.from().toInstant()));
        }
        if (bounds.until() != null) {
            parts.add(day ? beforeDay(path, bounds.until()) : new Compare(path, Operator.LT, bounds.until().toInstant()));
        }
        return Predicate.all(parts);
    }

    /** A day is within when it begins before the end: a span that ends at noon still takes that day. */
    private static Predicate beforeDay(Path path, ZonedDateTime until) {
        var lastMoment = until.minusNanos(1).toLocalDate();
        return new Compare(path, Operator.LE, lastMoment);
    }
}
