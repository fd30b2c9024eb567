package org.dealwright.edge.webapi.write;

import java.util.Map;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.LinkRecords;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.StoreError;
import org.dealwright.core.store.Values;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.Keys;
import org.dealwright.edge.webapi.Way;
import org.dealwright.edge.webapi.url.Arguments;
import org.dealwright.edge.webapi.url.Url;

/** Puts records into the collections of others and takes them out. */
@Component
final class CollectionWrites {
    private final Bodies bodies;
    private final Places places;
    private final Keys keys;
    private final Verbs verbs;

    CollectionWrites(Bodies bodies, Places places, Keys keys, Verbs verbs) {
        this.bodies = bodies;
        this.places = places;
        this.keys = keys;
        this.verbs = verbs;
    }

    /** POST of {@code collection/$ref}. */
    Task join(Call call, Place.Related place) {
        var address = Json.address(call);
        return switch (place.way()) {
            case Way.ToMany way -> new Task(verbs.update().name(), scope -> {
                var child = child(way, places.ref(address, scope.known()));
                return written(child, Values.of(way.relationship().child()).set(way.relationship().lookup(), places.ref(place.of(), scope)), scope);
            });
            case Way.ToLinked way -> new Task(verbs.link().name(), scope -> linked(place, way, places.ref(address, scope.known()), true, scope));
            case Way.ToOne way -> throw Bodies.invalid(way, "PUT");
        };
    }

    /** DELETE of {@code collection(id)/$ref} or {@code collection/$ref?$id=address}. */
    Task part(Url url, Place.Related place) {
        return switch (place.way()) {
            case Way.ToMany way -> new Task(verbs.update().name(), scope -> {
                var child = child(way, other(url, place, way.relationship().child(), scope));
                return parted(way, places.ref(place.of(), scope), child, scope);
            });
            case Way.ToLinked way -> new Task(verbs.link().name(), scope -> linked(place, way, other(url, place, way.other(), scope), false, scope));
            case Way.ToOne way -> throw Bodies.invalid(way, "$ref");
        };
    }

    private Outcome parted(Way.ToMany way, Ref parent, Ref child, Scope scope) {
        var link = way.relationship();
        var row = scope.records().read().get(link.child(), child.id());
        if (!parent.equals(row.get(link.lookup()))) {
            throw new Fault.NotFound(StoreError.RECORD_MISSING, Map.of("type", child.type(), "id", child.id().toString()));
        }
        return written(child, Values.of(link.child()).set(link.lookup(), null), scope);
    }

    private Outcome linked(Place.Related place, Way.ToLinked way, Ref other, boolean together, Scope scope) {
        if (!other.type().equals(way.other().name())) {
            throw Bodies.invalid(way, way.other().set() + "(id)");
        }
        var record = places.ref(place.of(), scope);
        scope.records().perform(verbs.link(), new LinkRecords.Input(record, way.association().name(), other, together));
        return Outcome.done();
    }

    private Ref other(Url url, Place.Related place, RecordType type, Scope scope) {
        var address = url.query().reference();
        if (place.key() instanceof Arguments.Key || place.key() instanceof Arguments.Named) {
            return keys.ref(type, place.key(), scope.records().read());
        }
        if (address == null) {
            throw Json.missing("$id");
        }
        return places.ref(address, scope.known());
    }

    private static Ref child(Way.ToMany way, Ref other) {
        if (!other.type().equals(way.relationship().child().name())) {
            throw Bodies.invalid(way, way.relationship().child().set() + "(id)");
        }
        return other;
    }

    /** PUT of a collection: those that there are go, those of the body come. */
    Task replace(Call call, Place.Related place, Way.ToMany way) {
        var rows = Json.object(call).path("value");
        if (!rows.isArray()) {
            throw Json.missing("value");
        }
        var link = way.relationship();
        return new Task(verbs.update().name(), scope -> {
            var parent = places.ref(place.of(), scope);
            scope.records().read().rows(Query.of(link.child()).select(link.child().id()).withoutLabels()
                            .where(Predicate.pointsAt(link.lookup(), parent.id())))
                    .forEach(row -> scope.records().perform(verbs.delete(), new DeleteRecord.Input(row.ref(), null)));
            rows.forEach(row -> bodies.create(link.child(), object(row), values -> values.set(link.lookup(), parent), scope));
            return Outcome.done();
        });
    }

    private static ObjectNode object(JsonNode json) {
        return json.asObjectOpt().orElseThrow(() -> Json.missing("value"));
    }

    private Outcome written(Ref record, Values values, Scope scope) {
        scope.records().perform(verbs.update(), new UpdateRecord.Input(record.id(), values, null));
        return Outcome.done();
    }
}
