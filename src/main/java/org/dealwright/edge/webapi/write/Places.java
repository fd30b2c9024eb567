package org.dealwright.edge.webapi.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Conversion;
import org.dealwright.edge.webapi.Keys;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Way;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.Arguments;
import org.dealwright.edge.webapi.url.ResourcePath;
import org.dealwright.edge.webapi.url.Segment;
import org.dealwright.edge.webapi.url.Url;

/** Reads addresses with the names that there are. */
@Component
public final class Places {
    private final Navigation navigation;
    private final Keys keys;

    Places(Navigation navigation, Keys keys) {
        this.navigation = navigation;
        this.keys = keys;
    }

    /** @throws Fault.Malformed when there is nothing at that address, or nothing that is written */
    Place at(ResourcePath path) {
        var segments = path.segments();
        var reference = !segments.isEmpty() && segments.getLast() == Segment.Word.REF;
        var rest = reference ? segments.subList(0, segments.size() - 1) : segments;
        return switch (rest.size()) {
            case 1 -> reference ? nothing("$ref") : set(rest);
            case 2 -> member(one(rest), rest.getLast(), reference);
            default -> throw missing(shown(rest));
        };
    }

    private static Place nothing(String segment) {
        throw missing(segment);
    }

    private Place set(List<Segment> segments) {
        if (!(segments.getFirst() instanceof Segment.Name(var name, var arguments))) {
            throw missing(shown(segments));
        }
        var type = type(name);
        return arguments instanceof Arguments.Key || arguments instanceof Arguments.Named ? new Place.One(type, arguments) : new Place.All(type);
    }

    /** The record at the beginning of a path. */
    Place.One one(List<Segment> segments) {
        if (set(segments) instanceof Place.One one) {
            return one;
        }
        throw missing(shown(segments.subList(0, Math.min(2, segments.size()))));
    }

    private RecordType type(String set) {
        return navigation.set(set).orElseThrow(() -> missing(set));
    }

    private Place member(Place.One of, Segment segment, boolean reference) {
        if (!(segment instanceof Segment.Name(var name, var key))) {
            throw missing(shown(List.of(segment)));
        }
        var property = navigation.property(of.type(), name);
        if (property.isPresent()) {
            return new Place.Value(of, property.get());
        }
        return switch (navigation.way(of.type(), name).orElseThrow(() -> missing(name))) {
            case Way.ToOne way -> new Place.Single(of, way, reference);
            case Way.ToMany way -> new Place.Related(of, way, key, reference);
            case Way.ToLinked way -> new Place.Related(of, way, key, reference);
        };
    }

    Ref ref(Place.One one, Scope scope) {
        return keys.ref(one.type(), one.key(), scope.records().read());
    }

    /** The record at an address. */
    public Ref ref(ResourcePath path, Known known) {
        var one = one(known.made().resolved(path).segments());
        return keys.ref(one.type(), one.key(), known.reader());
    }

    /** The record that an address in a body means. Shape: absolute, relative to the service, or {@code $1}. */
    public Ref ref(String address, Known known) {
        var path = known.made().resolved(Url.reference(address));
        if (path.segments().size() == 1 && path.segments().getFirst() instanceof Segment.Name(var set, var key) && navigation.set(set).isPresent()) {
            return keys.ref(type(set), key, known.reader());
        }
        throw new Fault.Malformed(WebApiError.ADDRESS_NO_RECORD, null, Map.of("address", cut(address)));
    }

    /**
     * The record that an object in a body means: by its address in {@code @odata.id}, or by nothing but its id.
     * Empty when the object is a record of its own.
     */
    public Optional<Ref> referred(ObjectNode json, Collection<RecordType> types, Known known) {
        var address = json.path("@odata.id");
        if (address.isString()) {
            return Optional.of(ref(address.stringValue(), known));
        }
        return types.stream().filter(type -> isOnlyId(type, json)).findFirst()
                .map(type -> type.ref((UUID) Objects.requireNonNull(Conversion.value(type.id(), json.path(type.id().name())))));
    }

    private static boolean isOnlyId(RecordType type, ObjectNode json) {
        return json.path(type.id().name()).isString()
                && json.propertyNames().stream().allMatch(name -> name.equals(type.id().name()) || (name.indexOf('@') >= 0 && !name.endsWith("@odata.bind")));
    }

    private static String shown(List<Segment> segments) {
        return cut(segments.isEmpty() ? "" : segments.getLast() instanceof Segment.Name(var name, _) ? name : segments.getLast().toString());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), 100));
    }

    static Fault.Malformed missing(String segment) {
        return new Fault.Malformed(WebApiError.RESOURCE_NOT_FOUND, null, Map.of("segment", segment));
    }
}
