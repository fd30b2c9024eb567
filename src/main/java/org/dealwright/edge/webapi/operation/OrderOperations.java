package org.dealwright.edge.webapi.operation;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.dealwright.core.store.Values;
import org.dealwright.edge.webapi.operation.Type.Primitive;
import org.dealwright.edge.webapi.write.Scope;
import org.dealwright.sales.order.CancelSalesOrder;
import org.dealwright.sales.order.ConvertQuoteToSalesOrder;
import org.dealwright.sales.order.FulfillSalesOrder;
import org.dealwright.sales.order.GenerateSalesOrderFromOpportunity;
import org.dealwright.sales.order.GetSalesOrderProductsFromOpportunity;
import org.dealwright.sales.order.OrderClose;
import org.dealwright.sales.quote.QuoteClose;

/** What is done with orders. */
@Component
final class OrderOperations implements Contributed {
    private static final String CLOSING = "OrderClose";
    private static final String QUOTE = "QuoteId";

    private final ConvertQuoteToSalesOrder convert;
    private final GenerateSalesOrderFromOpportunity generate;
    private final GetSalesOrderProductsFromOpportunity getProducts;
    private final FulfillSalesOrder fulfill;
    private final CancelSalesOrder cancel;

    OrderOperations(ConvertQuoteToSalesOrder convert, GenerateSalesOrderFromOpportunity generate, GetSalesOrderProductsFromOpportunity getProducts,
            FulfillSalesOrder fulfill, CancelSalesOrder cancel) {
        this.convert = convert;
        this.generate = generate;
        this.getProducts = getProducts;
        this.fulfill = fulfill;
        this.cancel = cancel;
    }

    @Override
    public List<Operation> operations() {
        return Stream.concat(made(), ended()).toList();
    }

    private Stream<Operation> made() {
        return Stream.of(
                Operation.action(convert.name()).takes(QUOTE, Primitive.GUID).mayTake(Common.COLUMN_SET, Common.COLUMNS)
                        .mayTake("QuoteCloseDate", Primitive.MOMENT).mayTake("QuoteCloseStatus", Primitive.INT32)
                        .mayTake("QuoteCloseSubject", Primitive.STRING).mayTake("QuoteCloseDescription", Primitive.STRING)
                        .mayTake(Common.PROCESS, Type.ANY_RECORD).returns(Common.entity("salesorder"))
                        .acts((given, scope) -> new Result.One(scope.records().perform(convert,
                                new ConvertQuoteToSalesOrder.Input(given.id(QUOTE), closing(given))))),
                Operation.action(generate.name()).takes(Common.OPPORTUNITY, Primitive.GUID).mayTake(Common.COLUMN_SET, Common.COLUMNS)
                        .mayTake(Common.PROCESS, Type.ANY_RECORD).returns(Type.ANY_RECORD).acts((given, scope) -> new Result.One(scope.records().perform(
                                generate, new GenerateSalesOrderFromOpportunity.Input(given.id(Common.OPPORTUNITY))))),
                Operation.action(getProducts.name()).on("salesorder").takes("Opportunity", Common.entity("opportunity")).acts(this::products));
    }

    /** The closing of the quote, where the order wins it. */
    private static Values closing(Given given) {
        return Values.of(QuoteClose.TYPE).set(QuoteClose.COMMON.actualEnd(), given.moment("QuoteCloseDate"))
                .set(QuoteClose.COMMON.subject(), given.text("QuoteCloseSubject")).set(QuoteClose.COMMON.description(), given.text("QuoteCloseDescription"));
    }

    /** Sources disagree on whether fulfilling is called on the set of orders or on nothing, so both will do. */
    private Stream<Operation> ended() {
        return Stream.of(
                ending(Operation.action(fulfill.name())).acts(this::fulfilled),
                ending(Operation.action(fulfill.name()).onAll("salesorder")).acts(this::fulfilled),
                ending(Operation.action(cancel.name())).acts((given, scope) -> {
                    scope.records().perform(cancel, new CancelSalesOrder.Input(given.values(CLOSING, OrderClose.TYPE), given.number(Common.STATUS, -1)));
                    return Result.nothing();
                }));
    }

    private static Operation.Builder ending(Operation.Builder operation) {
        return operation.takes(CLOSING, Common.entity(OrderClose.TYPE.name())).takes(Common.STATUS, Primitive.INT32);
    }

    private Result fulfilled(Given given, Scope scope) {
        scope.records().perform(fulfill, new FulfillSalesOrder.Input(given.values(CLOSING, OrderClose.TYPE), given.number(Common.STATUS, -1)));
        return Result.nothing();
    }

    private Result products(Given given, Scope scope) {
        scope.records().perform(getProducts, new GetSalesOrderProductsFromOpportunity.Input(given.bound().id(), given.requireRef("Opportunity").id()));
        return Result.nothing();
    }
}
