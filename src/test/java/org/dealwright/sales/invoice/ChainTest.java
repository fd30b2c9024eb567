package org.dealwright.sales.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.sales.Shop;
import org.dealwright.sales.order.CreateOrderFromQuote;
import org.dealwright.sales.order.OrderLine;
import org.dealwright.sales.quote.ActivateQuote;
import org.dealwright.sales.quote.GenerateQuoteFromOpportunity;
import org.dealwright.sales.quote.QuoteLine;

/** What the chain costs: statements, which no noise touches (performance.md). */
@WithWorld
class ChainTest {
    private static final int LINES = 20, MOST = 40, MOST_FOR_A_QUOTE = 24, MOST_FOR_A_LINE = 16;

    @Test
    void aQuoteOfTwentyLinesBecomesOrderAndInvoiceInFewStatements(World world) {
        var shop = new Shop(world);
        var deal = shop.opportunity();
        shop.lines(deal, LINES);
        var quote = new AtomicReference<Ref>();
        var quoting = world.statements(() -> quote.set(shop.seller().run(GenerateQuoteFromOpportunity.class,
                new GenerateQuoteFromOpportunity.Input(deal.id()))));
        shop.seller().run(ActivateQuote.class, ActivateQuote.Input.of(quote.get().id()));
        var made = new ArrayList<Ref>();

        var statements = world.statements(() -> {
            made.add(shop.seller().run(CreateOrderFromQuote.class, CreateOrderFromQuote.Input.of(quote.get().id())));
            made.add(shop.seller().run(ConvertSalesOrderToInvoice.class, new ConvertSalesOrderToInvoice.Input(made.getFirst().id())));
        });

        assertThat(shop.children(OrderLine.TYPE, OrderLine.ORDER, made.getFirst())).hasSize(LINES);
        assertThat(shop.children(InvoiceLine.TYPE, InvoiceLine.INVOICE, made.getLast())).hasSize(LINES);
        assertThat(statements).as(told(statements)).hasSizeLessThanOrEqualTo(MOST);
        assertThat(quoting).as(told(quoting)).hasSizeLessThanOrEqualTo(MOST_FOR_A_QUOTE);
    }

    @Test
    void aLineIsAddedInFewStatementsHoweverManyThereAre(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();
        var product = shop.product("Heat pump", "100");
        shop.line(quote, product, "1");

        var statements = world.statements(() -> shop.seller().run(CreateRecord.class, shop.lineOf(quote, product, "2")));

        assertThat(shop.children(QuoteLine.TYPE, QuoteLine.QUOTE, quote)).hasSize(2);
        assertThat(statements).as(told(statements)).hasSizeLessThanOrEqualTo(MOST_FOR_A_LINE);
    }

    private static String told(List<String> statements) {
        return String.join("\n", statements.stream().map(each -> each.substring(0, Math.min(each.length(), 150))).toList());
    }
}
