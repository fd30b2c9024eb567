package org.dealwright.edge.webapi.write;

import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.StoreError;
import org.dealwright.core.store.Values;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.Keys;
import org.dealwright.edge.webapi.Way;
import org.dealwright.edge.webapi.url.Arguments;
import org.dealwright.edge.webapi.url.Url;
import org.dealwright.work.duplicate.DetectDuplicates;

/** Creates, updates and deletes whole records. */
@Component
final class RecordWrites {
    private final Bodies bodies;
    private final Places places;
    private final Keys keys;
    private final Verbs verbs;
    private final Replies replies;
    private final DetectDuplicates detect;

    RecordWrites(Bodies bodies, Places places, Keys keys, Verbs verbs, Replies replies, DetectDuplicates detect) {
        this.detect = detect;
        this.bodies = bodies;
        this.places = places;
        this.keys = keys;
        this.verbs = verbs;
        this.replies = replies;
    }

    Task create(Call call, Url url, RecordType type) {
        var json = Json.object(call);
        return new Task(verbs.create().name(), scope -> created(call, url, type, bodies.create(type, json, values -> detect(call, values, scope), scope)));
    }

    /** A new record among those that belong to another. */
    Task createRelated(Call call, Url url, Place.Related place, Way.ToMany way) {
        var json = Json.object(call);
        var link = way.relationship();
        return new Task(verbs.create().name(), scope -> {
            var parent = places.ref(place.of(), scope);
            return created(call, url, link.child(), bodies.create(link.child(), json, values -> {
                values.set(link.lookup(), parent);
                detect(call, values, scope);
            }, scope));
        });
    }

    /** Look-alikes are looked for only where a header says that they are not to be overlooked. */
    private void detect(Call call, Values values, Scope scope) {
        if (detects(call)) {
            detect.in(null, values, scope.records());
        }
    }

    private static boolean detects(Call call) {
        var suppressed = call.headers().first("MSCRM.SuppressDuplicateDetection");
        return suppressed != null && suppressed.strip().equalsIgnoreCase("false");
    }

    private Outcome created(Call call, Url url, RecordType type, Ref made) {
        return replies.written(call, url.query(), made, Replies.address(type, made), true);
    }

    /** Updates the record, or creates it when there is none and no header forbids it. */
    Task patch(Call call, Url url, Place.One place) {
        var json = Json.object(call);
        var mayCreate = call.headers().ifMatch() == null;
        var mayUpdate = !Etag.ANY.equals(call.headers().ifNoneMatch());
        return new Task(verbs.update().name(), scope -> {
            var record = mayCreate ? existing(place, scope.records()) : places.ref(place, scope);
            if (record == null) {
                return upserted(call, url, place, json, scope);
            } else if (!mayUpdate) {
                throw new Fault.Duplicate(StoreError.DUPLICATE_KEY, null, Map.of("key", place.type().id().name()));
            }
            return updated(call, url, place, record, json, scope);
        });
    }

    /** A record that is there under its id is there, also for those who may not see it: they are refused, and make no second one. */
    private @Nullable Ref existing(Place.One place, Records records) {
        var type = place.type();
        return keys.find(type, place.key(), records.read()).filter(ref -> place.key() instanceof Arguments.Named
                || records.isThere(type, ref.id())).orElse(null);
    }

    private Outcome upserted(Call call, Url url, Place.One place, ObjectNode json, Scope scope) {
        var made = bodies.create(place.type(), json, keyed(place, scope).andThen(values -> detect(call, values, scope)), scope);
        return replies.written(call, url.query(), made, address(call, place, made), true);
    }

    /** Values of the body win over those of an alternate key; an id stands in the address. */
    private Consumer<Values> keyed(Place.One place, Scope scope) {
        return switch (place.key()) {
            case Arguments.Named named -> {
                var given = keys.values(place.type(), named);
                yield values -> given.columns().stream().filter(column -> !values.names(column)).forEach(column -> values.put(column, given.get(column)));
            }
            case Arguments.Key _, Arguments.None _, Arguments.Empty _ -> {
                var id = places.ref(place, scope).id();
                yield values -> values.set(place.type().id(), id);
            }
        };
    }

    private Outcome updated(Call call, Url url, Place.One place, Ref record, ObjectNode json, Scope scope) {
        var values = bodies.changes(record, place.type(), json, scope);
        if (place.key() instanceof Arguments.Named named) {
            keys.values(place.type(), named).columns().forEach(values::remove);
        }
        if (detects(call)) {
            detect.in(scope.records().get(place.type(), record.id()), values, scope.records());
        }
        scope.records().perform(verbs.update(), new UpdateRecord.Input(record.id(), values, Etag.version(call.headers().ifMatch())));
        return replies.written(call, url.query(), record, address(call, place, record), false);
    }

    /** By the key that the request used. */
    private static String address(Call call, Place.One place, Ref record) {
        return place.key() instanceof Arguments.Named && !call.path().startsWith("$") ? call.path() : Replies.address(place.type(), record);
    }

    Task delete(Call call, Place.One place) {
        return new Task(verbs.delete().name(), scope -> {
            var record = places.ref(place, scope);
            scope.records().perform(verbs.delete(), new DeleteRecord.Input(record, Etag.version(call.headers().ifMatch())));
            return Outcome.done();
        });
    }
}
