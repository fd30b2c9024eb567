package org.dealwright.edge.webapi.read;

import java.util.Comparator;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.Reply;

/** What stands at the service root: the entity sets. */
@Component
final class ServiceDocument {
    private final Registry registry;

    ServiceDocument(Registry registry) {
        this.registry = registry;
    }

    Reply answer(Call call) {
        return Reply.json(200, Json.write(out -> {
            out.writeStartObject();
            out.writeStringProperty("@odata.context", call.base() + "$metadata");
            out.writeArrayPropertyStart("value");
            registry.types().stream().sorted(Comparator.comparing(RecordType::set)).forEach(type -> {
                out.writeStartObject();
                out.writeStringProperty("name", type.set());
                out.writeStringProperty("kind", "EntitySet");
                out.writeStringProperty("url", type.set());
                out.writeEndObject();
            });
            out.writeEndArray();
            out.writeEndObject();
        }));
    }
}
