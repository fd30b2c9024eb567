package org.dealwright.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.dealwright.Http;
import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.company.TransactionCurrency;
import org.dealwright.sales.Shop;
import org.dealwright.sales.quote.QuoteLine;

/** The largest numbers that a declaration allows are kept as they are; larger ones, and what would come of them, are told as faults of a column. */
@WithWorld
class LargestNumbersTest {
    private static final String LARGEST = "100000000000", SMALLEST = "0.000000000001";

    @Test
    void ratesAtTheEdgesAreKept(World world) {
        var rates = world.http(Who.ADMIN);
        var address = "/api/data/v9.2/transactioncurrencies(" + world.currency("NOK").id() + ")";

        assertThat(rates.patch(address, rate(LARGEST)).statusCode()).isEqualTo(204);
        assertThat(world.row(world.currency("NOK")).require(TransactionCurrency.RATE)).isEqualByComparingTo(LARGEST);
        assertThat(rates.patch(address, rate(SMALLEST)).statusCode()).isEqualTo(204);
        assertThat(world.row(world.currency("NOK")).require(TransactionCurrency.RATE)).isEqualByComparingTo(SMALLEST);
        assertRefused(rates, address, rate(LARGEST + ".1"), "exchangerate");
        assertThat(rates.patch(address, rate("1e300")).statusCode()).isEqualTo(400);
        assertThat(rates.patch(address, rate("11.5")).statusCode()).isEqualTo(204);
    }

    @Test
    void aRateOverTheEdgeIsToldAtItsFieldOnThePage(World world) {
        var browser = world.browser(Who.ADMIN);
        var page = "/transactioncurrencies/" + world.currency("PLN").id();
        var editor = browser.get(page + "/field/exchangerate", "HX-Request", "true").body();
        var version = editor.replaceAll("(?s).*name=\"version\" value=\"([^\"]*)\".*", "$1");

        var answer = browser.post(page, page + "/field/exchangerate", Map.of("exchangerate", "200000000000", "version", version), "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("f-exchangerate-input-note", LARGEST);
    }

    @Test
    void quantitiesAtTheEdgesAreKept(World world) {
        var shop = new Shop(world);
        var line = shop.line(shop.quote(), shop.product("Screw", "0.01"), "1");
        var program = world.http(Who.SALESPERSON);
        var address = "/api/data/v9.2/quotedetails(" + line.id() + ")";

        assertThat(program.patch(address, quantity(LARGEST)).statusCode()).isEqualTo(204);
        assertThat(world.row(line).get(QuoteLine.LINE.quantity())).isEqualByComparingTo(LARGEST);
        assertRefused(program, address, quantity(LARGEST + ".00001"), "quantity");
        assertRefused(program, address, quantity("-" + LARGEST + ".00001"), "quantity");
    }

    @Test
    void amountsThatComeOfLargeNumbersAreNeverTooLargeForTheirColumns(World world) {
        var shop = new Shop(world);
        var line = shop.line(shop.quote(), shop.product("Tower", "90000000000"), "1");
        var program = world.http(Who.SALESPERSON);

        var answer = program.patch("/api/data/v9.2/quotedetails(" + line.id() + ")", quantity(LARGEST));

        assertThat(answer.statusCode()).as(answer.body()).isIn(204, 400);
    }

    private static String rate(String number) {
        return "{\"exchangerate\": " + number + "}";
    }

    private static String quantity(String number) {
        return "{\"quantity\": " + number + "}";
    }

    private static void assertRefused(Http program, String address, String body, String column) {
        var answer = program.patch(address, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("0x8d000105", column);
    }
}
