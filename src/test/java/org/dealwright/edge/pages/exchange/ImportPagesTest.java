package org.dealwright.edge.pages.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Browser;
import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.job.Errand;
import org.dealwright.edge.exchange.RunImport;

@WithWorld
class ImportPagesTest {
    @Test
    void aSellerBringsAFileMapsItTriesItAndImportsIt(World world) {
        var seller = world.browser(Who.SALESPERSON);
        assertThat(seller.get("/accounts").body()).contains("href=\"/accounts/import\"");
        var tag = UUID.randomUUID().toString().substring(0, 8);
        var address = bring(seller, "Account,Kind\nHarbor %s,Kundin\n,x\n".formatted(tag));

        assertThat(seller.get(address).body()).contains("value=\"name\" selected", "2 rows");
        var kind = Map.of("c1", "customertypecode", "do", "apply");
        assertThat(seller.post(address, address, kind).statusCode()).isEqualTo(303);
        assertThat(seller.get(address).body()).contains("Kundin", "not said yet");
        assertThat(seller.post(address, address, Map.of("t.customertypecode.0", "Kundin", "v.customertypecode.0", "3", "do", "try")).statusCode()).isEqualTo(303);
        assertThat(seller.get(address).body()).contains("<progress", "hx-trigger=\"load delay:1s\"");
        run(world, address);
        assertThat(seller.get(address).body()).contains("Result of the dry run", "failures.csv");
        seller.post(address, address, Map.of("do", "run"));
        run(world, address);

        assertThat(seller.get(address).body()).contains("has been imported", ">Harbor " + tag + "</a>");
        assertThat(seller.get(address + "/failures.csv").body()).startsWith("\ufeffAccount,Kind,Reason\r\n,x,");
        assertThat(world.browser(Who.OTHER_SALESPERSON).get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoTableIsToldOnThePage(World world) {
        var seller = world.browser(Who.SALESPERSON);

        var empty = seller.upload("/accounts/import", "/accounts/import", "file", "empty.csv", new byte[0]);
        var workbook = seller.upload("/accounts/import", "/accounts/import", "file", "book.xlsx", new byte[] {'P', 'K', 3, 4, 1, 2, 3});

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("This file holds no rows");
        assertThat(workbook.statusCode()).isEqualTo(422);
        assertThat(workbook.body()).contains("save it as CSV");
        assertThat(seller.get("/systemusers/import").statusCode()).isEqualTo(403);
        assertThat(seller.get("/accounts/import/0").statusCode()).isEqualTo(404);
        assertThat(seller.get("/nothing/import").statusCode()).isEqualTo(404);
    }

    private static String bring(Browser seller, String csv) {
        var answer = seller.upload("/accounts/import", "/accounts/import", "file", "firms.csv", csv.getBytes(UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** What the scheduler does a moment later. */
    private static void run(World world, String address) {
        world.bean(RunImport.class).run(address.substring(address.lastIndexOf('/') + 1), Errand.Stop.NEVER);
    }
}
