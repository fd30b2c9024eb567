package org.dealwright.edge.webapi.write;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.Reply;
import org.dealwright.edge.webapi.Way;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.Url;

/** Finds out what a writing request wants done, and has it done. */
@Component
public final class Writes {
    private static final String PARTIES = "_activity_parties";

    private final Places places;
    private final RecordWrites records;
    private final MemberWrites members;
    private final CollectionWrites collections;
    private final Invocations invocations;
    private final Actions actions;

    Writes(Places places, RecordWrites records, MemberWrites members, CollectionWrites collections, Invocations invocations,
            Actions actions) {
        this.places = places;
        this.records = records;
        this.members = members;
        this.collections = collections;
        this.invocations = invocations;
        this.actions = actions;
    }

    /** @throws Fault when the request is refused; then nothing of it was done */
    public Reply answer(Call call, Url url) {
        var made = new ContentIds();
        var doing = new Doing(task(call, url, made), made);
        return actions.run(doing, doing, call.actor()).reply().get();
    }

    Task task(Call call, Url url, ContentIds made) {
        return invocations.action(call, url, made).orElseGet(() -> record(call, url, made));
    }

    private Task record(Call call, Url url, ContentIds made) {
        return switch (places.at(made.resolved(url.path()))) {
            case Place.All(var type) when is(call, "POST") -> records.create(call, url, type);
            case Place.One one when is(call, "PATCH") -> records.patch(call, url, one);
            case Place.One one when is(call, "DELETE") -> records.delete(call, one);
            case Place.Value value when is(call, "PUT") -> members.put(call, value);
            case Place.Value value when is(call, "DELETE") -> members.clear(call, value);
            case Place.Value _ when is(call, "PATCH") -> throw new Fault.Malformed(WebApiError.NOT_IMPLEMENTED, null, Map.of("what", "PATCH"));
            case Place.Single single when is(call, "PUT") && single.reference() -> members.point(call, single);
            case Place.Single single when is(call, "DELETE") && single.reference() -> members.unpoint(single);
            case Place.Related related -> related(call, url, related);
            case Place.All _, Place.One _, Place.Value _, Place.Single _ -> throw notAllowed(call);
        };
    }

    private Task related(Call call, Url url, Place.Related place) {
        if (place.reference()) {
            return switch (call.method()) {
                case "POST" -> collections.join(call, place);
                case "DELETE" -> collections.part(url, place);
                default -> throw notAllowed(call);
            };
        }
        if (place.way() instanceof Way.ToMany way) {
            if (is(call, "POST")) {
                return records.createRelated(call, url, place, way);
            } else if (is(call, "PUT") && way.name().endsWith(PARTIES)) {
                return collections.replace(call, place, way);
            }
        }
        throw notAllowed(call);
    }

    private static boolean is(Call call, String method) {
        return call.method().equals(method);
    }

    private static Fault.Malformed notAllowed(Call call) {
        return new Fault.Malformed(WebApiError.METHOD_NOT_ALLOWED, null, Map.of("method", call.method()));
    }
}
