package org.dealwright.edge.webapi.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.company.Organization;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.edge.webapi.operation.Type.Complex;
import org.dealwright.edge.webapi.operation.Type.Many;
import org.dealwright.edge.webapi.operation.Type.Primitive;

/** What clients ask first: who they are, and whom they talk to. */
@Component
final class PlatformFunctions implements Contributed {
    /** The version of the field's service whose behaviour is followed. */
    private static final String VERSION = "9.2.0.0";
    private static final UUID NO_UNIT = new UUID(0, 0);

    private static final Complex WHO = Complex.of("WhoAmIResponse").with("BusinessUnitId", Primitive.GUID).with("UserId", Primitive.GUID)
            .with("OrganizationId", Primitive.GUID);
    private static final Complex ENDPOINTS = Complex.of("EndpointCollection").with("Count", Primitive.INT32).with("IsReadOnly", Primitive.BOOLEAN)
            .with("Keys", new Many(Primitive.STRING)).with("Values", new Many(Primitive.STRING));
    private static final Complex DETAIL = Complex.of("OrganizationDetail").with("OrganizationId", Primitive.GUID).with("FriendlyName", Primitive.STRING)
            .with("OrganizationVersion", Primitive.STRING).with("EnvironmentId", Primitive.STRING).with("Geo", Primitive.STRING)
            .with("TenantId", Primitive.STRING).with("UrlName", Primitive.STRING).with("UniqueName", Primitive.STRING)
            .with("Endpoints", ENDPOINTS).with("State", Primitive.STRING);

    private static final Complex COUNTS = Complex.of("EntityRecordCountCollection").with("Count", Primitive.INT32).with("IsReadOnly", Primitive.BOOLEAN)
            .with("Keys", new Many(Primitive.STRING)).with("Values", new Many(Primitive.INT64));

    private final Registry registry;

    PlatformFunctions(Registry registry) {
        this.registry = registry;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.function("WhoAmI").returns(WHO).asks((_, reader) -> who(reader)),
                Operation.function("RetrieveVersion").returns(Complex.of("RetrieveVersionResponse").with("Version", Primitive.STRING))
                        .asks((_, _) -> new Result.Members(object().put("Version", VERSION))),
                Operation.function("RetrieveCurrentOrganization").mayTake("AccessType", accessType())
                        .returns(Complex.of("RetrieveCurrentOrganizationResponse").with("Detail", DETAIL)).asks((_, reader) -> organization(reader)),
                Operation.function("RetrieveTotalRecordCount").takes("EntityNames", new Many(Primitive.STRING))
                        .returns(Complex.of("RetrieveTotalRecordCountResponse").with("EntityRecordCountCollection", COUNTS)).asks(this::counts));
    }

    private Result counts(Given given, Reader reader) {
        var names = given.texts("EntityNames");
        var counts = object().put("Count", names.size()).put("IsReadOnly", false);
        var keys = counts.putArray("Keys");
        names.forEach(keys::add);
        var values = counts.putArray("Values");
        names.forEach(name -> values.add(reader.count(Query.of(registry.type(name)))));
        return new Result.Members(object().set("EntityRecordCountCollection", counts));
    }

    private static Type.Choice accessType() {
        var members = new LinkedHashMap<String, Integer>();
        List.of("Default", "Internet", "Intranet").forEach(name -> members.put(name, members.size()));
        return new Type.Choice("EndpointAccessType", members, false);
    }

    private static Result who(Reader reader) {
        var standing = reader.guard().standing();
        return new Result.Members(object().put("BusinessUnitId", standing.unit().toString()).put("UserId", standing.user().toString())
                .put("OrganizationId", company(reader).map(row -> row.id().toString()).orElse(NO_UNIT.toString())));
    }

    private static Result organization(Reader reader) {
        var company = company(reader);
        var id = company.map(row -> row.id().toString()).orElse(NO_UNIT.toString());
        var name = company.map(Row::name).orElse("");
        var detail = object().put("OrganizationId", id).put("FriendlyName", name).put("OrganizationVersion", VERSION).put("EnvironmentId", id)
                .put("Geo", "").put("TenantId", id).put("UrlName", "dealwright").put("UniqueName", "dealwright");
        var endpoints = detail.putObject("Endpoints").put("Count", 0).put("IsReadOnly", false);
        endpoints.putArray("Keys");
        endpoints.putArray("Values");
        detail.put("State", "Enabled");
        return new Result.Members(object().set("Detail", detail));
    }

    private static Optional<Row> company(Reader reader) {
        return reader.first(Query.of(Organization.TYPE).select(Organization.NAME).withoutLabels());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
