package org.dealwright.sales.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.RestoreDeletion;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.Shop;
import org.dealwright.sales.invoice.Invoice;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.order.Order;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.product.Discount;
import org.dealwright.sales.product.PriceListItem;
import org.dealwright.sales.product.Product;
import org.dealwright.sales.product.PublishProduct;
import org.dealwright.sales.product.Unit;
import org.dealwright.sales.quote.ActivateQuote;
import org.dealwright.sales.quote.Quote;
import org.dealwright.sales.quote.QuoteError;
import org.dealwright.sales.quote.QuoteLine;

/** Quote-to-cash §2 through the store: whatever is written, lines have their amounts and documents their totals. */
@WithWorld
class PricedDocumentsTest {
    private static Ref header(PricedType type, Shop shop, World world) {
        var values = Values.of(type.header()).set(type.header().primaryName(), "Heat pumps").set(type.priceList(), shop.list())
                .set(type.header().<Ref>common("customerid"), shop.account()).set(type.header().currency(), world.currency("EUR"));
        return shop.sells(values);
    }

    private static Values line(PricedType type, Ref header) {
        return Values.of(type.line()).set(type.parent(), header);
    }

    private static List<PricedType> all(World world) {
        var types = world.bean(PricedTypes.class);
        return List.of(types.ofHeader(Opportunity.TYPE), types.ofHeader(Quote.TYPE), types.ofHeader(Order.TYPE),
                types.ofHeader(Invoice.TYPE));
    }

    private static void amounts(Row row, String... expected) {
        for (int i = 0; i < expected.length; i += 2) {
            Column<BigDecimal> column = row.type().common(expected[i]);
            assertThat(row.get(column)).as(expected[i]).isEqualByComparingTo(expected[i + 1]);
        }
    }

    @Test
    void everyKindOfDocumentComesToVectorH1(World world) {
        var shop = new Shop(world);
        var product = shop.product("Heat pump", "100");
        for (var type : all(world)) {
            var header = header(type, shop, world);

            var catalogue = shop.sells(line(type, header).set(type.columns().product(), product)
                    .set(type.columns().quantity(), Shop.of("11"))
                    .set(type.columns().manualDiscount(), Shop.of("10")));
            shop.sells(line(type, header).set(type.columns().writeIn(), "Fitting").set(type.columns().quantity(), Shop.of("2"))
                    .set(type.columns().unitPrice(), Shop.of("250")).set(type.columns().tax(), Shop.of("100")));
            shop.changes(header, Values.of(type.header()).set(type.totals().discountPercent(), Shop.of("10"))
                    .set(type.totals().discount(), Shop.of("40"))
                    .set(type.totals().freight(), Shop.of("50")));

            amounts(world.row(catalogue), "priceperunit", "100", "baseamount", "1100", "extendedamount", "1090");
            amounts(world.row(header), "totallineitemamount", "1590", "totallineitemdiscountamount", "10", "totaldiscountamount", "209",
                    "totalamountlessfreight", "1391", "totaltax", "100", "totalamount", "1541", "totalamount_base", "1541");
        }
    }

    @Test
    void aVolumeDiscountIsTakenByQuantityAsInVectorH2(World world) {
        var shop = new Shop(world);
        var discounts = shop.discounts(true);
        shop.admin(Values.of(Discount.TYPE).set(Discount.LIST, discounts).set(Discount.LOW, Shop.of("10")).set(Discount.HIGH, Shop.of("19"))
                .set(Discount.AMOUNT, Shop.of("100")));
        var product = shop.draftProduct("Boiler");
        shop.admin(Values.of(PriceListItem.TYPE).set(PriceListItem.PRICE_LIST, shop.list()).set(PriceListItem.PRODUCT, product)
                .set(PriceListItem.AMOUNT, Shop.of("1000")).set(PriceListItem.DISCOUNT_LIST, discounts));
        world.as(Who.ADMIN).run(PublishProduct.class, new PublishProduct.Input(product.id()));
        var quote = shop.quote();

        var line = shop.sells(shop.lineOf(quote, product, "10").set(QuoteLine.LINE.manualDiscount(), Shop.of("100"))
                .set(QuoteLine.LINE.tax(), Shop.of("1335")));

        amounts(world.row(line), "volumediscountamount", "100", "baseamount", "9000", "extendedamount", "10235");
        amounts(world.row(quote), "totallineitemamount", "8900", "totaldiscountamount", "100", "totaltax", "1335", "totalamount", "10235");
        shop.changes(line, Values.of(QuoteLine.TYPE).set(QuoteLine.LINE.quantity(), Shop.of("9")));
        amounts(world.row(line), "volumediscountamount", "0", "baseamount", "9000");
    }

    @Test
    void aDocumentWithoutLinesComesToItsFreight(World world) {
        var shop = new Shop(world);

        var quote = shop.sells(shop.quoting().set(Quote.DOCUMENT.totals().freight(), Shop.of("25")));

        amounts(world.row(quote), "totallineitemamount", "0", "totalamount", "25");
    }

    @Test
    void aDeletedLineLeavesTheTotal(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();
        var product = shop.product("Heat pump", "100");
        shop.line(quote, product, "1");
        var second = shop.line(quote, product, "2");
        amounts(world.row(quote), "totalamount", "300");

        shop.deletes(second);

        amounts(world.row(quote), "totalamount", "100");
    }

    @Test
    void aLineThatComesBackFromTheRecycleBinCountsAgain(World world) {
        var shop = new Shop(world);
        var product = shop.product("Heat pump", "100");
        for (var type : all(world)) {
            var header = header(type, shop, world);
            shop.sells(line(type, header).set(type.columns().product(), product).set(type.columns().quantity(), Shop.of("1")));
            var second = shop.sells(line(type, header).set(type.columns().product(), product).set(type.columns().quantity(), Shop.of("2")));
            var deletion = shop.seller().run(DeleteRecord.class, new DeleteRecord.Input(second, null));
            amounts(world.row(header), "totalamount", "100");

            shop.seller().run(RestoreDeletion.class, deletion);

            amounts(world.row(header), "totallineitemamount", "300", "totalamount", "300", "totalamount_base", "300");
        }
    }

    @Test
    void noLineComesBackToADocumentThatIsSettled(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();
        var product = shop.product("Heat pump", "100");
        shop.line(quote, product, "1");
        var second = shop.line(quote, product, "2");
        var deletion = shop.seller().run(DeleteRecord.class, new DeleteRecord.Input(second, null));
        shop.seller().run(ActivateQuote.class, ActivateQuote.Input.of(quote.id()));

        var attempt = shop.seller().attempting(RestoreDeletion.class, deletion);

        assertThat(attempt.fault()).isInstanceOf(Fault.Refused.class);
        amounts(world.row(quote), "totalamount", "100");
        assertThat(shop.children(QuoteLine.TYPE, QuoteLine.QUOTE, quote)).hasSize(1);
    }

    @Test
    void aDocumentThatComesBackWithItsLinesIsAsItWas(World world) {
        var shop = new Shop(world);
        var quote = shop.activeQuote();
        var deletion = world.as(Who.ADMIN).run(DeleteRecord.class, new DeleteRecord.Input(quote, null));

        world.as(Who.ADMIN).run(RestoreDeletion.class, deletion);

        amounts(world.row(quote), "totalamount", "1000");
        assertThat(shop.children(QuoteLine.TYPE, QuoteLine.QUOTE, quote)).hasSize(1);
    }

    @Test
    void linesTakeNameUnitNumberAndStateFromCatalogueAndDocument(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();
        var product = shop.product("Heat pump", "100");
        shop.line(quote, product, "1");

        var line = world.row(shop.line(quote, product, "2"));

        assertThat(line.get(QuoteLine.LINE.productName())).isEqualTo("Heat pump");
        assertThat(line.get(QuoteLine.NAME)).isEqualTo("Heat pump");
        assertThat(line.get(QuoteLine.LINE.unit())).isEqualTo(shop.piece());
        assertThat(line.get(QuoteLine.LINE.number())).isEqualTo(2);
        assertThat(line.get(QuoteLine.QUOTE_STATE)).isEqualTo(Quote.State.DRAFT.number());
        assertThat(line.get(QuoteLine.TYPE.currency())).isEqualTo(world.currency("EUR"));
    }

    @Test
    void anotherPriceListPricesAllLinesAnewButNotWhatWasTyped(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();
        var product = shop.product("Heat pump", "100");
        var listed = shop.line(quote, product, "1");
        var typed = shop.sells(shop.lineOf(quote, product, "1").set(QuoteLine.LINE.priceOverridden(), true)
                .set(QuoteLine.LINE.unitPrice(), Shop.of("90")));
        var cheaper = shop.priceList("EUR");
        shop.price(cheaper, product, "80");

        shop.changes(quote, Values.of(Quote.TYPE).set(Quote.DOCUMENT.priceList(), cheaper));

        amounts(world.row(listed), "priceperunit", "80", "extendedamount", "80");
        amounts(world.row(typed), "priceperunit", "90");
        amounts(world.row(quote), "totalamount", "170");
    }

    @Test
    void turningAnOverrideOffRestoresThePriceOfTheList(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();
        var line = shop.sells(shop.lineOf(quote, shop.product("Heat pump", "100"), "1").set(QuoteLine.LINE.priceOverridden(), true)
                .set(QuoteLine.LINE.unitPrice(), Shop.of("90")));

        shop.changes(line, Values.of(QuoteLine.TYPE).set(QuoteLine.LINE.priceOverridden(), false));

        amounts(world.row(line), "priceperunit", "100");
    }

    @Test
    void aProductThatIsNotOnTheListIsPricedByHand(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();
        var product = shop.draftProduct("Rare");
        world.as(Who.ADMIN).run(PublishProduct.class, new PublishProduct.Input(product.id()));

        var line = shop.line(quote, product, "2");

        amounts(world.row(line), "priceperunit", "0");
        shop.changes(line, Values.of(QuoteLine.TYPE).set(QuoteLine.LINE.unitPrice(), Shop.of("7.50")));
        amounts(world.row(quote), "totalamount", "15");
    }

    @Test
    void pricesOfTheCatalogueFlowIntoDraftsWhenTheyAreCalculatedAnew(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();
        var product = shop.draftProduct("Heat pump");
        var item = shop.price(shop.list(), product, "100");
        world.as(Who.ADMIN).run(PublishProduct.class, new PublishProduct.Input(product.id()));
        shop.line(quote, product, "1");
        world.as(Who.ADMIN).run(UpdateRecord.class, new UpdateRecord.Input(item.id(), Values.of(PriceListItem.TYPE)
                .set(PriceListItem.AMOUNT, Shop.of("120")), null));
        amounts(world.row(quote), "totalamount", "100");

        shop.seller().run(CalculatePrice.class, new CalculatePrice.Input(quote));

        amounts(world.row(quote), "totalamount", "120");
    }

    @Test
    void aQuantityThatBreaksTheSellingRuleIsRefused(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();

        var attempt = shop.seller().attempting(CreateRecord.class, shop.lineOf(quote, shop.product("Heat pump", "100"), "1.234"));

        assertThat(attempt).isRefusedWith(PricingCode.QUANTITY_BREAKS_SELLING_RULE).at("quantity");
    }

    @Test
    void aLineIsEitherAProductOrWrittenIn(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();
        var product = shop.product("Heat pump", "100");
        var writeIn = Values.of(QuoteLine.TYPE).set(QuoteLine.QUOTE, quote).set(QuoteLine.LINE.writeIn(), "Fitting")
                .set(QuoteLine.LINE.quantity(), Shop.of("1"))
                .set(QuoteLine.LINE.unitPrice(), Shop.of("10"));

        assertThat(shop.seller().attempting(CreateRecord.class, writeIn.copy().set(QuoteLine.LINE.product(), product)))
                .isRefusedWith(PricingCode.PRODUCT_AND_WRITE_IN);
        assertThat(shop.seller().attempting(CreateRecord.class, writeIn.copy().set(QuoteLine.LINE.unit(), shop.piece())))
                .isRefusedWith(PricingCode.WRITE_IN_WITH_UNIT);
        assertThat(shop.seller().attempting(CreateRecord.class, writeIn.copy().set(QuoteLine.LINE.writeIn(), null)))
                .isRefusedWith(PricingCode.LINE_WITHOUT_PRODUCT);
        var line = shop.line(quote, product, "1");
        assertThat(shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(line.id(), Values.of(QuoteLine.TYPE)
                .set(QuoteLine.LINE.product(), null).set(QuoteLine.LINE.unit(), null).set(QuoteLine.LINE.writeIn(), "Fitting"), null)))
                .isRefusedWith(PricingCode.LINE_KIND_FIXED);
        var written = world.row(shop.sells(writeIn));
        assertThat(written.get(QuoteLine.LINE.overridden())).isTrue();
        assertThat(written.get(QuoteLine.LINE.priceOverridden())).isTrue();
    }

    @Test
    void whatIsNotSoldIsNotAdded(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();

        assertThat(shop.seller().attempting(CreateRecord.class, shop.lineOf(quote, shop.draftProduct("Idea"), "1")))
                .isRefusedWith(PricingCode.PRODUCT_NOT_SOLD);
        var other = new Shop(world);
        assertThat(shop.seller().attempting(CreateRecord.class, shop.lineOf(quote, shop.product("Heat pump", "1"), "1")
                .set(QuoteLine.LINE.unit(), other.piece())))
                .isRefusedWith(PricingCode.UNIT_NOT_OF_PRODUCT);
    }

    @Test
    void linesOfASettledDocumentStayAsTheyAre(World world) {
        var shop = new Shop(world);
        var quote = shop.activeQuote();
        var line = shop.children(QuoteLine.TYPE, QuoteLine.QUOTE, quote).getFirst();

        assertThat(line.get(QuoteLine.QUOTE_STATE)).isEqualTo(Quote.State.ACTIVE.number());
        assertThat(shop.seller().attempting(CreateRecord.class, shop.lineOf(quote, shop.product("Pump", "1"), "1")))
                .isRefusedWith(ActionError.RECORD_READ_ONLY);
        assertThat(shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(line.id(),
                Values.of(QuoteLine.TYPE).set(QuoteLine.LINE.description(), "New"), null))).isRefusedWith(ActionError.RECORD_READ_ONLY);
        assertThat(shop.seller().attempting(DeleteRecord.class, new DeleteRecord.Input(line.ref(), null)))
                .isRefusedWith(ActionError.RECORD_READ_ONLY);
        shop.deletes(quote);
    }

    @Test
    void currencyAndPriceListAreInStep(World world) {
        var shop = new Shop(world);
        var foreign = shop.priceList("NOK");

        assertThat(shop.seller().attempting(CreateRecord.class, shop.quoting().set(Quote.DOCUMENT.priceList(), foreign)))
                .isRefusedWith(PricingCode.PRICE_LIST_OTHER_CURRENCY);
        var quote = shop.sells(Values.of(Quote.TYPE).set(Quote.NAME, "In kroner").set(Quote.DOCUMENT.priceList(), foreign));
        assertThat(world.row(quote).get(Quote.DOCUMENT.currency())).isEqualTo(world.currency("NOK"));
    }

    @Test
    void theCurrencyStaysOnceThereAreLines(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();
        shop.line(quote, shop.product("Heat pump", "100"), "1");

        var attempt = shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(quote.id(),
                Values.of(Quote.TYPE).set(Quote.DOCUMENT.currency(), world.currency("NOK")).set(Quote.DOCUMENT.priceList(), null), null));

        assertThat(attempt).isRefusedWith(QuoteError.QUOTE_CURRENCY_FIXED);
    }

    @Test
    void aPercentageOfTheListPriceIsScaledToTheUnitOfTheItem(World world) {
        var shop = new Shop(world);
        var product = shop.draftProduct("Filter");
        shop.adminChanges(product, Values.of(Product.TYPE).set(Product.PRICE, Shop.of("10")));
        var pack = shop.admin(Values.of(Unit.TYPE).set(Unit.NAME, "Pack").set(Unit.GROUP, shop.unitGroup())
                .set(Unit.QUANTITY, Shop.of("6")));
        shop.admin(Values.of(PriceListItem.TYPE).set(PriceListItem.PRICE_LIST, shop.list()).set(PriceListItem.PRODUCT, product)
                .set(PriceListItem.UNIT, pack).set(PriceListItem.METHOD, PriceListItem.PERCENT_OF_LIST)
                .set(PriceListItem.PERCENTAGE, Shop.of("90")));
        world.as(Who.ADMIN).run(PublishProduct.class, new PublishProduct.Input(product.id()));
        var quote = shop.quote();

        var line = shop.sells(shop.lineOf(quote, product, "2").set(QuoteLine.LINE.unit(), pack));

        amounts(world.row(line), "priceperunit", "54", "extendedamount", "108");
    }

    @Test
    void currencyPriceListAndTermsComeFromTheCustomer(World world) {
        var shop = new Shop(world);
        var kroner = shop.priceList("NOK");
        var customer = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjordkraft").set(Account.TYPE.currency(), world.currency("NOK"))
                .set(Account.PRICE_LIST, kroner).set(Account.PAYMENT_TERMS, 3));

        var quote = world.row(shop.sells(Values.of(Quote.TYPE).set(Quote.NAME, "Heat pumps").set(Quote.CUSTOMER, customer)));

        assertThat(quote.get(Quote.DOCUMENT.currency())).isEqualTo(world.currency("NOK"));
        assertThat(quote.get(Quote.DOCUMENT.priceList())).isEqualTo(kroner);
        assertThat(quote.get(Quote.DOCUMENT.paymentTerms())).isEqualTo(3);
    }

    @Test
    void theEstimateOfADealFollowsItsLinesWhereTheCompanyCalculatesIt(World world) {
        var shop = new Shop(world);
        var deal = shop.opportunity();
        shop.changes(deal, Values.of(Opportunity.TYPE).set(Opportunity.REVENUE_CALCULATED, true));

        shop.lines(deal, 3);

        var row = world.row(deal);
        assertThat(row.get(Opportunity.TOTALS.total())).isEqualByComparingTo("60.6");
        assertThat(row.get(Opportunity.ESTIMATED_REVENUE)).isEqualByComparingTo("60.6");
    }
}
