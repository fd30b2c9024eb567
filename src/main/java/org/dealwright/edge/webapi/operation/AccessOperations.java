package org.dealwright.edge.webapi.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.access.Team;
import org.dealwright.core.action.ShareRecord;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Reading;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.operation.Type.Complex;
import org.dealwright.edge.webapi.operation.Type.Many;
import org.dealwright.edge.webapi.write.Known;
import org.dealwright.edge.webapi.write.Places;
import org.dealwright.edge.webapi.write.Scope;

/** Rights on single records: who has them, and giving and taking them. */
@Component
final class AccessOperations implements Contributed {
    private static final String TARGET = "Target";
    private static final String PRINCIPAL = "Principal";
    private static final String PRINCIPAL_ACCESS = "PrincipalAccess";
    private static final String MASK = "AccessMask";

    private final Registry registry;
    private final Places places;
    private final Reading reading;
    private final ShareRecord share;

    AccessOperations(Registry registry, Places places, Reading reading, ShareRecord share) {
        this.registry = registry;
        this.places = places;
        this.reading = reading;
        this.share = share;
    }

    @Override
    public List<Operation> operations() {
        var access = Complex.of(PRINCIPAL_ACCESS).with(MASK, Rights.type()).with(PRINCIPAL, Common.entity("principal"));
        var target = Type.ANY_RECORD;
        return List.of(
                Operation.action("GrantAccess").takes(TARGET, target).takes(PRINCIPAL_ACCESS, access).acts((given, scope) -> shared(given, scope, true)),
                Operation.action("ModifyAccess").takes(TARGET, target).takes(PRINCIPAL_ACCESS, access).acts((given, scope) -> shared(given, scope, false)),
                Operation.action("RevokeAccess").takes(TARGET, target).takes("Revokee", Type.ANY_RECORD).acts((given, scope) -> {
                    scope.records().perform(share, new ShareRecord.Input(given.requireRef(TARGET), given.requireRef("Revokee"), 0));
                    return Result.nothing();
                }),
                Operation.function("RetrievePrincipalAccess").on("systemuser").takes(TARGET, target)
                        .returns(Complex.of("RetrievePrincipalAccessResponse").with("AccessRights", Rights.type())).asks(this::access),
                Operation.function("RetrieveSharedPrincipalsAndAccess").takes(TARGET, target)
                        .returns(Complex.of("RetrieveSharedPrincipalsAndAccessResponse").with("PrincipalAccesses", new Many(access))).asks(this::sharees));
    }

    /** Granting adds to what is shared already, modifying takes its place. */
    private Result shared(Given given, Scope scope, boolean adding) {
        var target = given.requireRef(TARGET);
        var access = given.json(PRINCIPAL_ACCESS);
        var principal = principal(access.path(PRINCIPAL).asObjectOpt(), scope.known());
        var before = adding ? scope.records().read().shares(type(target), target.id()).stream().filter(each -> each.principal().equals(principal))
                .mapToInt(each -> each.rights()).findFirst().orElse(0) : 0;
        scope.records().perform(share, new ShareRecord.Input(target, principal, before | Rights.mask(access.path(MASK))));
        return Result.nothing();
    }

    private Ref principal(Optional<ObjectNode> json, Known known) {
        return json.flatMap(object -> places.referred(object, List.of(SystemUser.TYPE, Team.TYPE), known))
                .filter(ref -> List.of("systemuser", "team").contains(ref.type()))
                .orElseThrow(() -> new Fault.Malformed(WebApiError.PARAMETER_INVALID, PRINCIPAL, Map.of("name", PRINCIPAL, "expected", "systemuserid")));
    }

    private RecordType type(Ref record) {
        return registry.type(record.type());
    }

    /** What a user may do with a record that the caller sees. */
    private Result access(Given given, Reader reader) {
        var target = given.requireRef(TARGET);
        var type = type(target);
        reader.get(type, target.id());
        reader.get(SystemUser.TYPE, given.bound().id());
        var theirs = reading.as(new Actor.Person(given.bound().id(), given.actor().door(), given.actor().language(), given.actor().zone()));
        var mask = Arrays.stream(Privilege.values()).filter(privilege -> may(theirs, privilege, type, target)).mapToInt(Privilege::mask).sum();
        return new Result.Members(JsonNodeFactory.instance.objectNode().put("AccessRights", Rights.written(mask)));
    }

    private static boolean may(Reader theirs, Privilege privilege, RecordType type, Ref target) {
        return theirs.first(Query.of(type).select(type.id()).withoutLabels().where(Predicate.is(type, target.id()))
                .where(theirs.guard().may(privilege, type))).isPresent();
    }

    private Result sharees(Given given, Reader reader) {
        var target = given.requireRef(TARGET);
        var json = JsonNodeFactory.instance.objectNode();
        var all = json.putArray("PrincipalAccesses");
        reader.shares(type(target), target.id()).forEach(each -> all.addObject().put(MASK, Rights.written(each.rights()))
                .putObject(PRINCIPAL).put("@odata.type", "#Microsoft.Dynamics.CRM." + each.principal().type())
                .put(type(each.principal()).id().name(), each.principal().id().toString()).put("ownerid", each.principal().id().toString()));
        return new Result.Members(json);
    }
}
