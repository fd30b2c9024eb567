package org.dealwright.edge.webapi;

import static org.dealwright.edge.webapi.Nonsense.isNoServerError;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.schema.Registry;

/** Whatever comes in, the fault is the request's: nothing is ever answered with 500. */
@WithWorld
class NonsenseTest {
    private static final int ROUNDS = 2_000;
    private static final List<String> PIECES = List.of("accounts", "leads", "(", ")", "/", "$ref", "$value", "$count", "$batch", "$metadata", "$1", "'", "=",
            "00000000-0000-0000-0000-000000000000", "name", "primarycontactid", "Microsoft.Dynamics.CRM.", "QualifyLead", "WinOpportunity", "WhoAmI", "?$filter=",
            "&$select=", "?$id=", "%00", "%27", "%ff", "@p", "?@p=", "1", "null", ",", "name eq 'a'", "[", "{", "contact_customer_accounts", "\u0130");

    private final Nonsense nonsense = new Nonsense(7);

    @Test
    void asTheValueOfAnyColumn(World world) {
        var api = Api.of(world, Who.ADMIN);
        world.bean(Registry.class).types().forEach(type -> type.columns().forEach(column -> {
            var body = "{\"%s\":%s,\"%s\":%s}".formatted(column.name(), nonsense.value(), nonsense.pick(List.copyOf(type.columns())).name(), nonsense.value());
            isNoServerError(api, "POST", type.set(), body);
            isNoServerError(api, "PATCH", "%s(%s)".formatted(type.set(), Ids.next()), body);
        }));
    }

    @Test
    void asTheValueOfAnyNavigation(World world) {
        var api = Api.of(world, Who.ADMIN);
        var navigation = world.bean(Navigation.class);
        world.bean(Registry.class).types().forEach(type -> navigation.ways(type).forEach(way ->
                isNoServerError(api, "POST", type.set(), "{\"%s\":%s}".formatted(way.name() + nonsense.pick(List.of("", "@odata.bind")), nonsense.value()))));
    }

    @Test
    void asAnyAddress(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        for (var i = 0; i < ROUNDS; i++) {
            isNoServerError(api, nonsense.pick(List.of("GET", "POST", "PATCH", "PUT", "DELETE")), nonsense.some(PIECES, 8), nonsense.value());
        }
    }

    @Test
    void asAnyBody(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        for (var i = 0; i < ROUNDS / 4; i++) {
            var text = new String(nonsense.bytes(40), StandardCharsets.ISO_8859_1);
            isNoServerError(api, "POST", "accounts", text);
            isNoServerError(api, "POST", "WinOpportunity", "{\"OpportunityClose\":%s,\"Status\":%s}".formatted(nonsense.value(), nonsense.value()));
            isNoServerError(api, "POST", "$batch", "--b\r\n" + text);
        }
    }
}
