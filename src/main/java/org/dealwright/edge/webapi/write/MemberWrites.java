package org.dealwright.edge.webapi.write;

import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Values;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.Conversion;
import org.dealwright.edge.webapi.Reply;
import org.dealwright.edge.webapi.WebApiError;

/** Writes single values of records, and what their lookups point at. */
@Component
final class MemberWrites {
    private final Places places;
    private final Verbs verbs;

    MemberWrites(Places places, Verbs verbs) {
        this.places = places;
        this.verbs = verbs;
    }

    Task put(Call call, Place.Value place) {
        var value = Json.object(call).get("value");
        if (value == null) {
            throw Json.missing("value");
        }
        return set(call, place, Conversion.value(writable(place), value));
    }

    Task clear(Call call, Place.Value place) {
        return set(call, place, null);
    }

    private Task set(Call call, Place.Value place, @Nullable Object value) {
        var column = writable(place);
        return update(call, place.of(), values -> values.put(column, value));
    }

    private static Column<?> writable(Place.Value place) {
        var property = place.property();
        if (property.column().isLookup()) {
            throw new Fault.Malformed(WebApiError.PROPERTY_NOT_WRITABLE, property.name(),
                    Map.of("name", property.name(), "navigation", property.column().name() + "/$ref"));
        }
        return property.column();
    }

    private Task update(Call call, Place.One place, Function<Values, Values> change) {
        var version = Etag.version(call.headers().ifMatch());
        return new Task(verbs.update().name(), scope -> {
            var record = places.ref(place, scope);
            scope.records().perform(verbs.update(), new UpdateRecord.Input(record.id(), change.apply(Values.of(place.type())), version));
            return new Outcome(record, Reply::noContent);
        });
    }

    /** PUT of {@code lookup/$ref}. */
    Task point(Call call, Place.Single place) {
        var address = Json.address(call);
        return new Task(verbs.update().name(), scope -> {
            var body = new Body(place.of().type(), null, scope.known(), null);
            body.point(place.way(), places.ref(address, scope.known()));
            return written(places.ref(place.of(), scope), body.values(), scope);
        });
    }

    /** DELETE of {@code lookup/$ref}. */
    Task unpoint(Place.Single place) {
        return new Task(verbs.update().name(), scope -> {
            var record = places.ref(place.of(), scope);
            return Body.pointsTo(place.of().type(), place.way(), record, scope.records().read())
                    ? written(record, Values.of(place.of().type()).set(place.way().lookup(), null), scope)
                    : Outcome.done();
        });
    }

    private Outcome written(Ref record, Values values, Scope scope) {
        scope.records().perform(verbs.update(), new UpdateRecord.Input(record.id(), values, null));
        return Outcome.done();
    }
}
