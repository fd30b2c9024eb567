package org.dealwright.edge.webapi.operation;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Registry;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.Reads;
import org.dealwright.edge.webapi.Reply;
import org.dealwright.edge.webapi.url.Operand;
import org.dealwright.edge.webapi.url.Query;
import org.dealwright.edge.webapi.url.Shape;

/** Writes down what operations give back. */
@Component
final class Results {
    private static final String NAMESPACE = "Microsoft.Dynamics.CRM.";
    private static final String CONTEXT = "@odata.context";

    private final ObjectProvider<Reads> reads;
    private final Registry registry;

    Results(ObjectProvider<Reads> reads, Registry registry) {
        this.reads = reads;
        this.registry = registry;
    }

    Reply reply(Call call, Operation operation, Given given, Result result) {
        return switch (result) {
            case Result.Nothing _ -> Reply.noContent();
            case Result.One(var record) -> reads.getObject().representation(call, record, columns(given), 200);
            case Result.Some(var records) -> Reply.json(200, some(call, records).toString());
            case Result.Members(var json) -> Reply.json(200, members(call, operation, json).toString());
        };
    }

    /** The columns that a ColumnSet names; all of them where there is none. */
    private static Query columns(Given given) {
        if (!given.has(Common.COLUMN_SET)) {
            return Query.NONE;
        }
        var columns = given.json(Common.COLUMN_SET).path("Columns").valueStream().filter(JsonNode::isString)
                .map(name -> Operand.Path.of(name.stringValue())).toList();
        return columns.isEmpty() ? Query.NONE
                : new Query(new Shape(columns, null, List.of(), null, List.of()), false, null, List.of(), Map.of());
    }

    private ObjectNode some(Call call, List<Ref> records) {
        var json = JsonNodeFactory.instance.objectNode().put(CONTEXT, call.base() + "$metadata#Collection(mscrm.crmbaseentity)");
        var all = json.putArray("value");
        records.forEach(record -> all.addObject().put("@odata.type", "#" + NAMESPACE + record.type())
                .put(registry.type(record.type()).id().name(), record.id().toString()));
        return json;
    }

    private static ObjectNode members(Call call, Operation operation, ObjectNode members) {
        var type = operation.returns() instanceof Type.Complex complex ? complex.name() : operation.name() + "Response";
        var json = JsonNodeFactory.instance.objectNode().put(CONTEXT, call.base() + "$metadata#" + NAMESPACE + type);
        json.setAll(members);
        return json;
    }
}
