package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.job.Errand;
import org.dealwright.edge.exchange.Import;
import org.dealwright.edge.exchange.RunImport;

@WithWorld
class ImportOperationsTest {
    private static final String CALL = """
            {"Target":"account","Content":"Firm;Staff;Kind\\nAlpha %1$s;1.200;Kundin\\nBeta %1$s;many;Kundin\\n","Decimal":",","Mode":"%2$s",
             "Columns":[{"Header":"Firm","Target":"name"},{"Header":"Staff","Target":"numberofemployees"},
              {"Header":"Kind","Target":"customertypecode","Values":[{"Text":"kundin","Means":"3"}]}]}
            """;

    @Test
    void programsBringATextTryItAndLookAtTheCounts(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        var answer = api.post("ImportRecords", CALL.formatted(UUID.randomUUID().toString().substring(0, 8), "dryrun"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var id = answer.json().path("ImportId").asString();
        run(world, id);

        var tried = api.get("imports(%s)?$select=statuscode,isdryrun,totalcount,createdcount,updatedcount,skippedcount,failurecount".formatted(id)).json();
        assertThat(tried.path("statuscode").asInt()).isEqualTo(Import.SUBMITTED);
        assertThat(tried.path("createdcount").asInt()).isEqualTo(1);
        assertThat(tried.path("failurecount").asInt()).isEqualTo(1);
        assertThat(api.get("RetrieveImportFailures(ImportId=%s)".formatted(id)).json().path("Content").asString()).contains("many;Kundin".replace(';', ','));

        assertThat(api.post("StartImport", "{\"ImportId\":\"%s\"}".formatted(id)).status()).isEqualTo(204);
        run(world, id);
        assertThat(api.get("imports(%s)?$select=statuscode".formatted(id)).json().path("statuscode").asInt()).isEqualTo(Import.COMPLETED);
        assertThat(api.post("StartImport", "{\"ImportId\":\"%s\"}".formatted(id)).status()).isEqualTo(400);
    }

    @Test
    void whatCanNotBeImportedIsToldAsSuch(World world) {
        var api = Api.of(world, Who.SALESPERSON);

        assertThat(api.post("ImportRecords", "{\"Target\":\"account\",\"Content\":\"\"}").status()).isEqualTo(400);
        assertThat(api.post("ImportRecords", "{\"Target\":\"systemuser\",\"Content\":\"a\\nb\"}").status()).isEqualTo(403);
        assertThat(api.post("ImportRecords", "{\"Target\":\"nothing\",\"Content\":\"a\\nb\"}").status()).isEqualTo(404);
        assertThat(api.post("ImportRecords", "{\"Target\":\"account\",\"Content\":\"a\\nb\",\"Mode\":\"fast\"}").status()).isEqualTo(400);
        assertThat(api.post("ImportRecords", "{\"Target\":\"account\",\"Content\":\"a\\nb\",\"Columns\":[{\"Header\":\"x\",\"Target\":\"name\"}]}").status()).isEqualTo(400);
    }

    /** What the scheduler would do a moment later. */
    private static void run(World world, String id) {
        world.bean(RunImport.class).run(id, Errand.Stop.NEVER);
    }
}
