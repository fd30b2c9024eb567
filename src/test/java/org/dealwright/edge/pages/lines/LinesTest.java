package org.dealwright.edge.pages.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.frame.Visits;
import org.dealwright.sales.Shop;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityProduct;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.product.Product;
import org.dealwright.sales.product.PublishProduct;

@WithWorld
class LinesTest {
    @Test
    void linesAreAddedChangedMovedAndDeleted(World world) {
        var deal = deal(world);
        var id = deal.id().toString();
        var lines = world.bean(LinesController.class);
        var writes = world.bean(LineWrites.class);
        var cells = world.bean(CellWrites.class);

        writes.add(visit(world), "opportunities", id, "", "Site survey", "2", "150");
        assertThat(text(writes.paste(visit(world), "opportunities", id, "Rope check\t3\t20\nTraining\t1\t900"))).contains("Site survey", "Rope check", "Training");
        var first = world.as(Who.ADMIN).read().first(Query.of(OpportunityProduct.TYPE).where(Predicate.pointsAt(OpportunityProduct.OPPORTUNITY, deal.id()))
                .where(Predicate.eq(OpportunityProduct.COLUMNS.writeIn(), "Site survey"))).orElseThrow();
        var request = new MockHttpServletRequest();
        request.addParameter("quantity", "4");
        assertThat(text(cells.cell(visit(world, request), "opportunities", id, first.id()))).contains("line-" + first.id() + "-quantity", "value=\"4\"", "lines-totals");
        writes.move(visit(world), "opportunities", id, first.id(), 1);
        var grid = text(lines.grid(visit(world), "opportunities", id));
        assertThat(grid.indexOf("Rope check")).isLessThan(grid.indexOf("Site survey"));
        writes.delete(visit(world), "opportunities", id, first.id());

        assertThat(text(lines.grid(visit(world), "opportunities", id))).doesNotContain("Site survey").contains("data-lines-add");
        assertThat(text(lines.writeIn(visit(world), "opportunities", id))).contains("name=\"words\"");
    }

    @Test
    void aNewLineStandsBehindThoseThatWereMoved(World world) {
        var deal = deal(world);
        var id = deal.id().toString();
        var writes = world.bean(LineWrites.class);
        writes.paste(visit(world), "opportunities", id, "Rope check\t3\t20\nTraining\t1\t900");
        writes.move(visit(world), "opportunities", id, line(world, deal, "Training"), -1);

        var grid = text(writes.add(visit(world), "opportunities", id, "words/Site survey", "", "", ""));

        assertThat(List.of(grid.indexOf("Training"), grid.indexOf("Rope check"), grid.indexOf("Site survey"))).doesNotContain(-1).isSorted();
    }

    @Test
    void whatACellCannotTakeComesBackInItWithTheReason(World world) {
        var deal = deal(world);
        var id = deal.id().toString();
        var writes = world.bean(LineWrites.class);
        writes.paste(visit(world), "opportunities", id, "Training\t2\t900");
        var cells = world.bean(CellWrites.class);
        var line = line(world, deal, "Training");

        var answer = cells.cell(typing(world, "quantity", "plenty"), "opportunities", id, line);

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(text(answer)).contains("value=\"plenty\"", "aria-invalid=\"true\"", "role=\"alert\"").doesNotContain("lines-totals");
        assertThat(text(cells.cell(typing(world, "quantity", ""), "opportunities", id, line))).contains("is required");
    }

    @Test
    void aDiscountIsTypedAsAPercentageOfTheLineAndTheAmountSaysHowItCameAbout(World world) {
        var deal = deal(world);
        var id = deal.id().toString();
        var writes = world.bean(LineWrites.class);
        writes.paste(visit(world), "opportunities", id, "Training\t2\t900");
        var cells = world.bean(CellWrites.class);
        var line = line(world, deal, "Training");

        var answer = text(cells.cell(typing(world, "manualdiscountamount", "10%"), "opportunities", id, line));
        var why = text(world.bean(LinesController.class).why(visit(world), "opportunities", id, line));

        assertThat(answer).contains("value=\"180.00\"", "1,620.00", "id=\"facts\"");
        assertThat(why).contains("Price set by hand", "2 × 900.00", "-180.00", "1,620.00");
        assertThat(text(cells.cell(typing(world, "manualdiscountamount", ""), "opportunities", id, line))).contains("1,800.00");
    }

    @Test
    void aNewLineFindsWhatIsSoldOnThePriceListWithItsPriceAndTellsItsMargin(World world) {
        var shop = new Shop(world);
        var sold = shop.draftProduct("Tatra helmet");
        shop.adminChanges(sold, Values.of(Product.TYPE).set(Product.CURRENT_COST, Shop.of("41")));
        shop.price(shop.list(), sold, "79");
        world.as(Who.ADMIN).run(PublishProduct.class, new PublishProduct.Input(sold.id()));
        shop.draftProduct("Tatra prototype");
        var quote = shop.quote();
        var id = quote.id().toString();
        var code = world.row(sold).require(Product.NUMBER);

        var hits = text(world.bean(LinesController.class).search(visit(world), "quotes", id, "Tatra"));
        assertThat(hits).contains("product/" + sold.id(), code + " · €79.00 / Piece", "words/Tatra").doesNotContain("prototype");
        var grid = text(world.bean(LineWrites.class).add(visit(world), "quotes", id, "product/" + sold.id(), "", "", ""));

        assertThat(grid).contains(code, "79.00", "48%", "€38.00 over cost");
    }

    @Test
    void theLinesOfAQuoteThatIsOfferedAreReadAndNotEdited(World world) {
        var quote = new Shop(world).activeQuote();

        var grid = text(world.bean(LinesController.class).grid(visit(world), "quotes", quote.id().toString()));

        assertThat(grid).contains("1,000.00").doesNotContain("data-line-cell", "data-lines-add=", "data-line-new");
    }

    @Test
    void whoOverwritesAValueThatSomebodyElseChangedMeanwhileIsAskedWhichStands(World world) {
        var deal = deal(world);
        var id = deal.id().toString();
        world.bean(LineWrites.class).paste(visit(world), "opportunities", id, "Training\t2\t900");
        var cells = world.bean(CellWrites.class);
        var line = line(world, deal, "Training");
        cells.cell(typing(world, "quantity", "5", "2"), "opportunities", id, line);

        var asked = cells.cell(typing(world, "quantity", "7", "2"), "opportunities", id, line);

        assertThat(asked.getStatusCode().value()).isEqualTo(412);
        assertThat(asked.getHeaders().getFirst("HX-Retarget")).isEqualTo("#dialog");
        assertThat(text(asked)).contains(">7<", ">5<", "before: 2<", "/lines/" + line + "/conflict", "name=\"quantity\" value=\"7\"");
        assertThat(quantity(world, line)).isEqualTo("5");
        assertThat(text(cells.settle(typing(world, "stands", "theirs"), "opportunities", id, line))).contains("4,500.00");
        var mine = new MockHttpServletRequest();
        mine.addParameter("stands", "mine");
        mine.addParameter("quantity", "7");
        assertThat(text(cells.settle(visit(world, mine), "opportunities", id, line))).contains("value=\"7\"", "6,300.00");
    }

    @Test
    void aChangeOfAnotherValueOfTheLineIsNoConflict(World world) {
        var deal = deal(world);
        var id = deal.id().toString();
        world.bean(LineWrites.class).paste(visit(world), "opportunities", id, "Training\t2\t900");
        var cells = world.bean(CellWrites.class);
        var line = line(world, deal, "Training");
        cells.cell(typing(world, "quantity", "5", "2"), "opportunities", id, line);

        assertThat(cells.cell(typing(world, "priceperunit", "800", "900.00"), "opportunities", id, line).getStatusCode().value()).isEqualTo(200);
        assertThat(cells.cell(typing(world, "quantity", "5", "2"), "opportunities", id, line).getStatusCode().value()).isEqualTo(200);
    }

    private static String quantity(World world, UUID line) {
        var row = world.as(Who.ADMIN).read().get(OpportunityProduct.TYPE, line);
        return row.require(OpportunityProduct.COLUMNS.quantity()).stripTrailingZeros().toPlainString();
    }

    private static UUID line(World world, Ref deal, String words) {
        return world.as(Who.ADMIN).read().first(Query.of(OpportunityProduct.TYPE).where(Predicate.pointsAt(OpportunityProduct.OPPORTUNITY, deal.id()))
                .where(Predicate.eq(OpportunityProduct.COLUMNS.writeIn(), words))).orElseThrow().id();
    }

    /** @param shown what the cell said when it was typed into */
    private static Visit typing(World world, String column, String text, String shown) {
        var visit = typing(world, column, text);
        ((MockHttpServletRequest) visit.request()).addParameter(CellWrites.SHOWN, shown);
        return visit;
    }

    private static Visit typing(World world, String column, String text) {
        var request = new MockHttpServletRequest();
        request.addParameter(column, text);
        return visit(world, request);
    }

    private static Ref deal(World world) {
        var me = world.as(Who.ADMIN);
        var account = me.run(CreateRecord.class, Values.of(Account.TYPE).set(Account.NAME, "Alpine AS"));
        return me.run(CreateRecord.class, Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Helmets").set(Opportunity.CUSTOMER, account)
                .set(Opportunity.CURRENCY, world.currency("EUR")));
    }

    private static Visit visit(World world) {
        return visit(world, new MockHttpServletRequest());
    }

    private static Visit visit(World world, MockHttpServletRequest request) {
        return world.bean(Visits.class).of(world.as(Who.ADMIN).actor(), request);
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(answer.getBody(), StandardCharsets.UTF_8);
    }
}
