package org.dealwright.edge.webapi.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Linked;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Way;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.bind.KeyCondition;
import org.dealwright.edge.webapi.url.Arguments;
import org.dealwright.edge.webapi.url.Segment;

/** Follows a path from an entity set over keys, navigations and properties. Every record on the way must be one that the asker may see. */
final class Walk {
    private final Navigation navigation;
    private final Singles singles;

    Walk(Navigation navigation, Singles singles) {
        this.navigation = navigation;
        this.singles = singles;
    }

    /** @throws Fault.Malformed when a segment leads nowhere */
    Spot along(List<Segment> segments) {
        Spot spot = start(segments.getFirst());
        for (var segment : segments.subList(1, segments.size())) {
            spot = step(spot, segment);
        }
        return spot;
    }

    private Spot start(Segment segment) {
        if (!(segment instanceof Segment.Name(var name, var key))) {
            throw nowhere(segment);
        }
        var type = navigation.set(name).orElseThrow(() -> nowhere(segment));
        return keyed(type, Predicate.everything(), key);
    }

    private Spot keyed(RecordType type, Predicate within, Arguments key) {
        return switch (key) {
            case Arguments.None _, Arguments.Empty _ -> new Spot.Many(type, within);
            case Arguments.Key _, Arguments.Named _ -> new Spot.One(type, within.and(KeyCondition.of(navigation, type, key)));
        };
    }

    private Spot step(Spot spot, Segment segment) {
        return switch (segment) {
            case Segment.Name(var name, var key) when spot instanceof Spot.One one -> named(one, name, key, segment);
            case Segment.Qualified(_, var name, _) when spot instanceof Spot.One one && one.type().name().equals(name) -> one;
            case Segment.Qualified(_, var name, var key) when spot instanceof Spot.Many many && many.type().name().equals(name) ->
                keyed(many.type(), many.where(), key);
            default -> throw nowhere(segment);
        };
    }

    private Spot named(Spot.One from, String name, Arguments key, Segment segment) {
        var property = navigation.property(from.type(), name);
        if (property.isPresent() && key instanceof Arguments.None) {
            return new Spot.Value(from, property.get());
        }
        return switch (navigation.way(from.type(), name).orElseThrow(() -> nowhere(segment))) {
            case Way.ToOne one -> over(from, one);
            case Way.ToMany(_, var relationship) ->
                keyed(relationship.child(), Predicate.pointsAt(relationship.lookup(), id(from)), key);
            case Way.ToLinked(_, var association, var other) ->
                keyed(other, new Linked(association, from.type(), Predicate.is(from.type(), id(from))), key);
        };
    }

    private Spot over(Spot.One from, Way.ToOne way) {
        var row = singles.one(from.type(), Query.of(from.type()).select(way.lookup()).withoutLabels().where(from.where()));
        var ref = row.get(way.lookup());
        var target = ref == null ? null : way.targets().stream().filter(type -> type.name().equals(ref.type())).findFirst().orElse(null);
        return ref == null || target == null ? new Spot.Nothing() : new Spot.One(target, Predicate.is(target, ref.id()));
    }

    /** The id of a record that is there; asks for it, so that nothing is told of the surroundings of what the asker may not see. */
    private UUID id(Spot.One spot) {
        return singles.one(spot.type(), Query.of(spot.type()).select(List.of(Path.of(spot.type().id()))).withoutLabels().where(spot.where())).id();
    }

    static Fault.Malformed nowhere(Segment segment) {
        return new Fault.Malformed(WebApiError.RESOURCE_NOT_FOUND, null, Map.of("segment", name(segment)));
    }

    private static String name(Segment segment) {
        return switch (segment) {
            case Segment.Name(var name, _) -> name;
            case Segment.Qualified(var namespace, var name, _) -> namespace + "." + name;
            case Segment.ContentId(var id) -> "$" + id;
            case Segment.Word word -> "$" + word.name().toLowerCase(Locale.ROOT);
        };
    }
}
