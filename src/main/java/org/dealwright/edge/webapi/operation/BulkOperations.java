package org.dealwright.edge.webapi.operation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Values;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.operation.Type.Complex;
import org.dealwright.edge.webapi.operation.Type.Many;
import org.dealwright.edge.webapi.operation.Type.Primitive;
import org.dealwright.edge.webapi.write.Scope;

/** Many records of one type in one call, all or none. */
@Component
final class BulkOperations implements Contributed {
    private static final String TARGETS = "Targets";

    private final Registry registry;
    private final CreateRecord create;
    private final UpdateRecord update;

    BulkOperations(Registry registry, CreateRecord create, UpdateRecord update) {
        this.registry = registry;
        this.create = create;
        this.update = update;
    }

    @Override
    public List<Operation> operations() {
        return registry.types().stream().flatMap(this::of).toList();
    }

    private Stream<Operation> of(RecordType type) {
        return Stream.of(
                on(type, "CreateMultiple").returns(response("CreateMultipleResponse")).acts((given, scope) -> ids(each(given, type)
                        .map(values -> scope.records().perform(create, values)).toList())),
                on(type, "UpdateMultiple").acts((given, scope) -> {
                    each(given, type).forEach(values -> update(type, id(type, values), values, scope));
                    return Result.nothing();
                }),
                on(type, "UpsertMultiple").returns(response("UpsertMultipleResponse")).acts((given, scope) -> ids(each(given, type)
                        .map(values -> upsert(type, values, scope)).toList())));
    }

    private static Operation.Builder on(RecordType type, String name) {
        return Operation.action(name).onAll(type.name()).takes(TARGETS, new Many(Common.entity(type.name())));
    }

    private static Complex response(String name) {
        return Complex.of(name).with("Ids", new Many(Primitive.GUID));
    }

    private static Stream<Values> each(Given given, RecordType type) {
        return given.all(TARGETS).stream().map(entity -> entity.ref() == null ? entity.values() : Values.of(type).set(type.id(), entity.ref().id()));
    }

    private Ref upsert(RecordType type, Values values, Scope scope) {
        var id = values.get(type.id());
        var exists = id != null && scope.records().read().first(Query.of(type).select(type.id()).withoutLabels().where(Predicate.is(type, id))).isPresent();
        if (id == null || !exists) {
            return scope.records().perform(create, values);
        }
        update(type, id, values, scope);
        return type.ref(id);
    }

    private void update(RecordType type, UUID id, Values values, Scope scope) {
        scope.records().perform(update, new UpdateRecord.Input(id, values.copy().remove(type.id()), null));
    }

    private static UUID id(RecordType type, Values values) {
        var id = values.get(type.id());
        if (id == null) {
            throw new Fault.Malformed(WebApiError.PARAMETER_INVALID, TARGETS, Map.of("name", TARGETS, "expected", type.id().name()));
        }
        return id;
    }

    private static Result ids(List<Ref> records) {
        var json = JsonNodeFactory.instance.objectNode();
        var ids = json.putArray("Ids");
        records.forEach(record -> ids.add(record.id().toString()));
        return new Result.Members(json);
    }
}
