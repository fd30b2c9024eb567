package org.dealwright.edge.webapi;

import static org.dealwright.edge.webapi.Nonsense.isNoServerError;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.schema.Registry;
import org.dealwright.edge.webapi.operation.Operation;
import org.dealwright.edge.webapi.operation.OperationRegistry;

/** Questions, operations and batches put together from what they are made of, without sense: the fault is the request's, never the server's. */
@WithWorld
class NonsenseQuestionsTest {
    private static final int ROUNDS = 600;
    private static final List<String> XML = List.of("<fetch>", "<fetch top='3'>", "<fetch page='2' count='-1'>", "<fetch distinct='true'>", "<fetch aggregate='true'>",
            "<entity name='account'>", "<entity name='nothing'>", "<entity>", "<attribute name='name'/>", "<attribute name='statecode' alias='a'/>", "<all-attributes/>",
            "<attribute name='name' aggregate='count' alias='c'/>", "<order attribute='name'/>", "<order alias='c' descending='maybe'/>", "<filter type='or'>", "<filter>",
            "<condition attribute='name' operator='like' value='%25a[%25'/>", "<condition attribute='createdon' operator='last-x-days' value='x'/>",
            "<condition attribute='createdon' operator='olderthan-x-years' value='999999999'/>", "<condition attribute='accountid' operator='eq' value='7'/>",
            "<condition attribute='revenue' operator='between'><value>1</value>", "<condition attribute='statecode' operator='in'><value>1</value><value/></condition>",
            "<condition attribute='accountid' operator='under' value='00000000-0000-0000-0000-000000000000'/>", "<condition entityname='x' attribute='name' operator='null'/>",
            "<link-entity name='contact' from='parentcustomerid' to='accountid' alias='x'>", "<link-entity name='contact' from='contactid' to='primarycontactid' link-type='outer'>",
            "<link-entity name='leadcompetitors' from='leadid' to='accountid' intersect='true'>", "<link-entity name='account' link-type='not any' from='a' to='b'/>",
            "</link-entity>", "</filter>", "</entity>", "</fetch>", "<!DOCTYPE a>", "<value>", "%26", "<", ">", "%00", "text");
    private static final List<String> OPTIONS = List.of("$select=", "$filter=", "$orderby=", "$top=", "$expand=", "$count=", "$skiptoken=", "$apply=", "@p=", "savedQuery=",
            "$format=", "%24select=", "&", "&", "name", "revenue", "createdon", "statecode", "primarycontactid", "contact_customer_accounts", "/", "(", ")", ";", ",", " ",
            " eq ", " ne ", " gt ", " and ", " or ", "not ", "null", "'a'", "'", "1", "-1", "1e99", "2026-01-01", "9999-12-31T23:59:59Z", "@p", "any(c:c/lastname eq 'x')",
            "all(c:", "contains(name,'[^')", "startswith(", "endswith(name,'%25')", "Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=99999999999)",
            "Microsoft.Dynamics.CRM.In(PropertyName='statecode',PropertyValues=['x'])", "Microsoft.Dynamics.CRM.Under(PropertyName='accountid',PropertyValue='1')", "$it", "$ref",
            " asc", " desc", "true", "<cookie pagenumber=%222%22 pagingcookie=%22x%22 istracking=%22False%22 />");
    private static final List<String> DEFINITIONS = List.of("$metadata", "EntityDefinitions", "RelationshipDefinitions", "GlobalOptionSetDefinitions", "(LogicalName='lead')",
            "(LogicalName='x')", "(Name='industrycode')", "(1)", "()", "/Attributes", "/Keys", "/OneToManyRelationships", "(LogicalName='subject')", "/OptionSet", "/Options",
            "/Microsoft.Dynamics.CRM.PicklistAttributeMetadata", "/Microsoft.Dynamics.CRM.", "?$select=", "?annotations=", "LogicalName", "Nothing", "&$filter=", "&$expand=",
            "Attributes($select=LogicalName)", "LogicalName eq 'lead'", "ObjectTypeCode gt 'x'", "MaxLength lt 3", "Microsoft.Dynamics.CRM.OwnershipTypes'UserOwned'", "/$count",
            "CanCreateAttributes/Value eq true", "(", "'", "/", "$metadata%23x");
    private static final List<String> LINES = List.of("--b", "--b--", "--c", "", "", "Content-Type: application/http", "Content-Type: multipart/mixed;boundary=c",
            "Content-Type: multipart/mixed", "Content-Transfer-Encoding: binary", "Content-ID: 1", "Content-ID:", "GET accounts HTTP/1.1", "GET /api/data/v9.2/accounts HTTP/1.1",
            "GET http://elsewhere.example/ HTTP/1.1", "POST accounts HTTP/1.1", "POST $1/contact_customer_accounts HTTP/1.1", "PATCH $9 HTTP/1.1", "GET $batch HTTP/1.1",
            "DELETE accounts(1) HTTP/1.1", "BREW coffee HTTP/1.1", "GET", "Accept: application/json", ": x", "{\"name\":\"x\"}", "{\"name\":", "[]", "\u0000", "\ud800", "x".repeat(5000));

    private final Nonsense nonsense = new Nonsense(11);

    @Test
    void asFetchXml(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        for (var i = 0; i < ROUNDS; i++) {
            isNoServerError(api, "GET", "accounts?fetchXml=" + nonsense.some(XML, 8), "");
            isNoServerError(api, "GET", "accounts?fetchXml=<fetch><entity name='account'>" + nonsense.some(XML, 4) + "</entity></fetch>", "");
        }
    }

    @Test
    void asQueryOptions(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        for (var i = 0; i < ROUNDS; i++) {
            isNoServerError(api, "GET", "accounts?" + nonsense.some(OPTIONS, 12), "");
            isNoServerError(api, "GET", "accounts?$filter=" + nonsense.some(OPTIONS, 7), "");
            isNoServerError(api, "GET", "accounts?$expand=contact_customer_accounts(" + nonsense.some(OPTIONS, 6) + ")", "");
        }
    }

    @Test
    void asQuestionsAboutTypes(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        for (var i = 0; i < ROUNDS; i++) {
            isNoServerError(api, "GET", nonsense.some(DEFINITIONS, 6), "");
        }
        for (var method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            DEFINITIONS.subList(0, 4).forEach(set -> isNoServerError(api, method, set, nonsense.value()));
        }
    }

    @Test
    void asParametersOfAnyOperation(World world) {
        var api = Api.of(world, Who.ADMIN);
        var registry = world.bean(Registry.class);
        for (var operation : world.bean(OperationRegistry.class).all()) {
            var address = address(operation, registry);
            for (var i = 0; i < 4; i++) {
                if (operation.kind() == Operation.Kind.ACTION) {
                    isNoServerError(api, "POST", address, operation.parameters().stream().filter(_ -> nonsense.pick(List.of(true, true, false)))
                            .map(each -> "\"%s\":%s".formatted(each.name(), nonsense.value())).collect(Collectors.joining(",", "{", "}")));
                } else {
                    isNoServerError(api, "GET", address + operation.parameters().stream().map(each -> each.name() + "=" + nonsense.value().replace('"', '\''))
                            .collect(Collectors.joining(",", "(", ")")), "");
                    isNoServerError(api, "GET", address + nonsense.some(List.of("(", ")", "@p", "=", ",", "'x'", "?@p=", "1"), 6), "");
                }
            }
        }
    }

    private static String address(Operation operation, Registry registry) {
        var binding = operation.binding();
        if (binding == null) {
            return operation.name();
        }
        var set = registry.type(binding.type()).set();
        return (binding.collection() ? set : "%s(%s)".formatted(set, Ids.next())) + "/Microsoft.Dynamics.CRM." + operation.name();
    }

    @Test
    void asABatch(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        for (var i = 0; i < ROUNDS; i++) {
            isNoServerError(api, "POST", "$batch", IntStream.range(0, 12).mapToObj(_ -> nonsense.pick(LINES)).collect(Collectors.joining("\r\n")));
            isNoServerError(api, "POST", "$batch", "--b\r\nContent-Type: application/http\r\n\r\n"
                    + IntStream.range(0, 4).mapToObj(_ -> nonsense.pick(LINES)).collect(Collectors.joining("\r\n")) + "\r\n--b--\r\n");
            isNoServerError(api, "POST", "$batch", "--b\r\n" + new String(nonsense.bytes(60), StandardCharsets.ISO_8859_1));
        }
    }
}
