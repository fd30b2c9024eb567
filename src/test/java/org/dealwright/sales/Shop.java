package org.dealwright.sales;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.dealwright.Person;
import org.dealwright.Who;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityProduct;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.product.DiscountList;
import org.dealwright.sales.product.PriceList;
import org.dealwright.sales.product.PriceListItem;
import org.dealwright.sales.product.Product;
import org.dealwright.sales.product.PublishProduct;
import org.dealwright.sales.product.Unit;
import org.dealwright.sales.product.UnitGroup;
import org.dealwright.sales.quote.ActivateQuote;
import org.dealwright.sales.quote.Quote;
import org.dealwright.sales.quote.QuoteLine;

/** A catalogue of its own for one test, in EUR, and a customer; the salesperson sells. */
public final class Shop {
    private final World world;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Ref group;
    private final Ref list;

    public Shop(World world) {
        this.world = world;
        this.group = admin(Values.of(UnitGroup.TYPE).set(UnitGroup.NAME, "Counting " + mark).set(UnitGroup.PRIMARY_UNIT, "Piece"));
        this.list = priceList("EUR");
    }

    public static BigDecimal of(String number) {
        return new BigDecimal(number);
    }

    /** The salesperson, as a program. */
    public Person seller() {
        return world.as(Who.SALESPERSON).through(Door.API, Language.EN);
    }

    public Ref admin(Values values) {
        return world.as(Who.ADMIN).through(Door.API, Language.EN).run(CreateRecord.class, values);
    }

    public Ref sells(Values values) {
        return seller().run(CreateRecord.class, values);
    }

    public void changes(Ref record, Values values) {
        seller().run(UpdateRecord.class, new UpdateRecord.Input(record.id(), values, null));
    }

    public void adminChanges(Ref record, Values values) {
        world.as(Who.ADMIN).run(UpdateRecord.class, new UpdateRecord.Input(record.id(), values, null));
    }

    public void deletes(Ref record) {
        seller().run(DeleteRecord.class, new DeleteRecord.Input(record, null));
    }

    public Ref list() {
        return list;
    }

    public Ref unitGroup() {
        return group;
    }

    public Ref piece() {
        return world.asSystem().read().rows(Query.of(Unit.TYPE).where(Predicate.pointsAt(Unit.GROUP, group.id()))
                .where(Predicate.eq(Unit.PRIMARY, true)))
                .getFirst().ref();
    }

    public Ref priceList(String currency) {
        return admin(Values.of(PriceList.TYPE).set(PriceList.NAME, "Prices " + currency + " " + UUID.randomUUID())
                .set(PriceList.CURRENCY, world.currency(currency)));
    }

    public Ref draftProduct(String name) {
        return admin(Values.of(Product.TYPE).set(Product.NAME, name).set(Product.NUMBER, name + "-" + UUID.randomUUID())
                .set(Product.UNIT_GROUP, group)
                .set(Product.TYPE.currency(), world.currency("EUR")));
    }

    /** Published, and in the price list for that much. */
    public Ref product(String name, String price) {
        var product = draftProduct(name);
        price(list, product, price);
        world.as(Who.ADMIN).run(PublishProduct.class, new PublishProduct.Input(product.id()));
        return product;
    }

    public Ref price(Ref priceList, Ref product, String price) {
        return admin(Values.of(PriceListItem.TYPE).set(PriceListItem.PRICE_LIST, priceList).set(PriceListItem.PRODUCT, product)
                .set(PriceListItem.AMOUNT, of(price)));
    }

    public Ref discounts(boolean byAmount) {
        return admin(Values.of(DiscountList.TYPE).set(DiscountList.NAME, "Volume " + UUID.randomUUID())
                .set(DiscountList.BY_AMOUNT, byAmount)
                .set(DiscountList.CURRENCY, byAmount ? world.currency("EUR") : null));
    }

    public Ref account() {
        return world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjordkraft " + mark).set(Account.ADDRESS.line1(), "Storgata 1")
                .set(Account.ADDRESS.city(), "Oslo")
                .set(Account.SECOND_ADDRESS.city(), "Bergen").set(Account.TYPE.currency(), world.currency("EUR")));
    }

    public Ref opportunity() {
        return sells(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Heat pumps for a school").set(Opportunity.CUSTOMER, account())
                .set(Opportunity.CURRENCY, world.currency("EUR")).set(Opportunity.PRICE_LIST, list));
    }

    public Ref quote() {
        return sells(quoting());
    }

    public Values quoting() {
        return Values.of(Quote.TYPE).set(Quote.NAME, "Heat pumps").set(Quote.CUSTOMER, account())
                .set(Quote.DOCUMENT.currency(), world.currency("EUR"))
                .set(Quote.DOCUMENT.priceList(), list);
    }

    public Ref line(Ref quote, Ref product, String quantity) {
        return sells(lineOf(quote, product, quantity));
    }

    public Values lineOf(Ref quote, Ref product, String quantity) {
        return Values.of(QuoteLine.TYPE).set(QuoteLine.QUOTE, quote).set(QuoteLine.LINE.product(), product)
                .set(QuoteLine.LINE.quantity(), of(quantity));
    }

    /** An active quote of one line for 1000. */
    public Ref activeQuote() {
        return activeQuote(quote());
    }

    public Ref activeQuote(Ref quote) {
        line(quote, product("Heat pump", "1000"), "1");
        seller().run(ActivateQuote.class, ActivateQuote.Input.of(quote.id()));
        return quote;
    }

    /** A draft of an opportunity. */
    public Ref quoteOf(Ref opportunity) {
        return sells(quoting().set(Quote.OPPORTUNITY, opportunity));
    }

    public void lines(Ref opportunity, int count) {
        var products = IntStream.range(0, 3).mapToObj(at -> product("Part " + at, "10." + at)).toList();
        IntStream.range(0, count).forEach(at -> sells(Values.of(OpportunityProduct.TYPE).set(OpportunityProduct.OPPORTUNITY, opportunity)
                .set(OpportunityProduct.COLUMNS.product(), products.get(at % products.size()))
                .set(OpportunityProduct.COLUMNS.quantity(), of("2"))));
    }

    public List<Row> children(RecordType type, Column<Ref> parent, Ref of) {
        return world.asSystem().read().rows(Query.of(type).where(Predicate.pointsAt(parent, of.id())));
    }
}
