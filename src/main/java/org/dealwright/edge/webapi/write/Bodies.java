package org.dealwright.edge.webapi.write;

import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.action.LinkRecords;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Fault.Invalid;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;
import org.dealwright.edge.webapi.Conversion;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Property;
import org.dealwright.edge.webapi.Way;
import org.dealwright.edge.webapi.WebApiError;

/** Turns the members of JSON objects into values of records, links between them, and records made along with them. */
@Component
public final class Bodies {
    private static final String BIND = "@odata.bind";

    private final Navigation navigation;
    private final Places places;
    private final Verbs verbs;

    Bodies(Navigation navigation, Places places, Verbs verbs) {
        this.navigation = navigation;
        this.places = places;
        this.verbs = verbs;
    }

    /** The values for a record that exists. Records can't be made along with it. */
    Values changes(Ref record, RecordType type, ObjectNode json, Scope scope) {
        var body = new Body(type, record, scope.known(), null);
        read(body, json);
        body.forgetOtherBranches();
        return body.values();
    }

    /** A new record with all that its body brings along. Shape: given holds what the address says of it. */
    public Ref create(RecordType type, ObjectNode json, Consumer<Values> given, Scope scope) {
        var body = new Body(type, null, scope.known(), scope);
        read(body, json);
        body.forgetOtherBranches();
        given.accept(body.values());
        var made = scope.records().perform(verbs.create(), body.values());
        body.afterwards().forEach(next -> next.accept(made));
        return made;
    }

    /** The values of a new record that a verb will make. Others can't be made along with it. */
    public Values values(RecordType type, ObjectNode json, Known known) {
        var body = new Body(type, null, known, null);
        read(body, json);
        return body.values();
    }

    private void read(Body body, ObjectNode json) {
        json.properties().forEach(member -> {
            try {
                member(body, member);
            } catch (Invalid fault) {
                body.wrong(fault);
            }
        });
        body.refuse();
    }

    private void member(Body body, Entry<String, JsonNode> member) {
        var name = member.getKey();
        if (name.endsWith(BIND)) {
            bind(body, way(body.type(), name.substring(0, name.length() - BIND.length())), member.getValue());
        } else if (name.indexOf('@') < 0) {
            navigation.property(body.type(), name).ifPresentOrElse(property -> value(body, property, member.getValue()),
                    () -> nested(body, way(body.type(), name), member.getValue()));
        }
    }

    private Way way(RecordType type, String name) {
        return navigation.way(type, name).orElseThrow(() -> Navigation.unknown(type, name));
    }

    private void value(Body body, Property property, JsonNode json) {
        if (property.column().isLookup()) {
            var target = property.only() != null ? property.only() : property.column().lookup().targets().getFirst().type();
            throw new Fault.Malformed(WebApiError.PROPERTY_NOT_WRITABLE, property.name(),
                    Map.of("name", property.name(), "navigation", navigation.over(body.lookup(property), target)));
        }
        body.values().put(property.column(), Conversion.value(property.column(), json));
    }

    private void bind(Body body, Way way, JsonNode json) {
        switch (way) {
            case Way.ToOne one when json.isNull() -> body.clear(one);
            case Way.ToOne one -> body.point(one, bound(body, way, json));
            case Way.ToMany many when json.isArray() -> json.forEach(each -> join(body, many, bound(body, way, each)));
            case Way.ToLinked many when json.isArray() -> json.forEach(each -> join(body, many, bound(body, way, each)));
            case Way.ToMany _, Way.ToLinked _ -> throw invalid(way, "[\"set(id)\"]");
        }
    }

    private Ref bound(Body body, Way way, JsonNode json) {
        return places.ref(json.stringValueOpt().orElseThrow(() -> invalid(way, "\"set(id)\"")), body.known());
    }

    private void nested(Body body, Way way, JsonNode json) {
        switch (way) {
            case Way.ToOne one when json.isNull() -> body.clear(one);
            case Way.ToOne one -> body.point(one, referred(body, one, object(way, json)));
            case Way.ToMany many when json.isArray() -> json.forEach(each -> child(body, many, object(way, each)));
            case Way.ToLinked many when json.isArray() -> json.forEach(each -> linked(body, many, object(way, each)));
            case Way.ToMany _, Way.ToLinked _ -> throw invalid(way, "[{…}]");
        }
    }

    private Ref referred(Body body, Way.ToOne way, ObjectNode json) {
        return places.referred(json, way.targets(), body.known()).orElseGet(() -> {
            if (way.targets().size() > 1) {
                throw invalid(way, way.name() + BIND);
            }
            return create(way.targets().getFirst(), json, _ -> { }, body.scope(way));
        });
    }

    private void child(Body body, Way.ToMany way, ObjectNode json) {
        var link = way.relationship();
        body.later(way, (made, scope) -> create(link.child(), json, values -> values.set(link.lookup(), made), scope));
    }

    private void linked(Body body, Way.ToLinked way, ObjectNode json) {
        body.later(way, (made, scope) -> link(made, way, create(way.other(), json, _ -> { }, scope), scope));
    }

    private void join(Body body, Way.ToMany way, Ref other) {
        var link = way.relationship();
        if (!link.child().name().equals(other.type())) {
            throw invalid(way, link.child().set() + "(id)");
        }
        body.later(way, (made, scope) -> scope.records().perform(verbs.update(),
                new UpdateRecord.Input(other.id(), Values.of(link.child()).set(link.lookup(), made), null)));
    }

    private void join(Body body, Way.ToLinked way, Ref other) {
        body.later(way, (made, scope) -> link(made, way, other, scope));
    }

    private void link(Ref made, Way.ToLinked way, Ref other, Scope scope) {
        scope.records().perform(verbs.link(), new LinkRecords.Input(made, way.association().name(), other, true));
    }

    private static ObjectNode object(Way way, JsonNode json) {
        return json.asObjectOpt().orElseThrow(() -> invalid(way, "{…}"));
    }

    static Fault.Malformed invalid(Way way, String expected) {
        return new Fault.Malformed(WebApiError.PROPERTY_VALUE_INVALID, way.name(), Map.of("name", way.name(), "expected", expected));
    }
}
