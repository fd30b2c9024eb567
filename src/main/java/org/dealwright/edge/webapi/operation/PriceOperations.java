package org.dealwright.edge.webapi.operation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

import org.dealwright.core.action.Action;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reader;
import org.dealwright.edge.webapi.operation.Type.Complex;
import org.dealwright.edge.webapi.operation.Type.Primitive;
import org.dealwright.edge.webapi.write.Scope;
import org.dealwright.sales.invoice.LockInvoicePricing;
import org.dealwright.sales.invoice.UnlockInvoicePricing;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.order.LockSalesOrderPricing;
import org.dealwright.sales.order.Order;
import org.dealwright.sales.order.UnlockSalesOrderPricing;
import org.dealwright.sales.pricing.CalculatePrice;
import org.dealwright.sales.quote.Quote;

/** Prices of documents: calculated anew, locked, released; and what an opportunity brought in. */
@Component
final class PriceOperations implements Contributed {
    private static final String TARGET = "Target";

    private final CalculatePrice calculate;
    private final LockSalesOrderPricing lockOrder;
    private final UnlockSalesOrderPricing unlockOrder;
    private final LockInvoicePricing lockInvoice;
    private final UnlockInvoicePricing unlockInvoice;

    PriceOperations(CalculatePrice calculate, LockSalesOrderPricing lockOrder, UnlockSalesOrderPricing unlockOrder, LockInvoicePricing lockInvoice,
            UnlockInvoicePricing unlockInvoice) {
        this.calculate = calculate;
        this.lockOrder = lockOrder;
        this.unlockOrder = unlockOrder;
        this.lockInvoice = lockInvoice;
        this.unlockInvoice = unlockInvoice;
    }

    @Override
    public List<Operation> operations() {
        return Stream.concat(calculations(), locks()).toList();
    }

    private Stream<Operation> calculations() {
        return Stream.of(
                Operation.action(calculate.name()).takes(TARGET, Type.ANY_RECORD).mayTake("ParentId", Primitive.GUID)
                        .acts((given, scope) -> calculated(given.requireRef(TARGET), scope)),
                Operation.action("RecalculatePrice").takes("entityLogicalName", Primitive.STRING).takes("entityId", Primitive.GUID)
                        .acts((given, scope) -> calculated(new Ref(scope.records().registry().type(given.require("entityLogicalName")).name(),
                                given.id("entityId")), scope)),
                Operation.action("CalculateActualValueOpportunity").on("opportunity")
                        .returns(Complex.of("CalculateActualValueOpportunityResponse").with("Value", Primitive.DECIMAL))
                        .acts((given, scope) -> new Result.Members(JsonNodeFactory.instance.objectNode()
                                .put("Value", actual(given.bound(), scope.records().read())))));
    }

    private Result calculated(Ref target, Scope scope) {
        scope.records().perform(calculate, new CalculatePrice.Input(target));
        return Result.nothing();
    }

    /** The orders of the opportunity, else its won quotes. */
    private static BigDecimal actual(Ref deal, Reader reader) {
        reader.get(Opportunity.TYPE, deal.id());
        var ordered = new Predicate.Compare(Path.of(Order.TYPE.state()), Operator.NE, Order.State.CANCELED.number());
        var orders = total(Order.TYPE, Predicate.pointsAt(Order.OPPORTUNITY, deal.id()).and(ordered), Order.DOCUMENT.totals().total(), reader);
        return orders.signum() != 0 ? orders : total(Quote.TYPE, Predicate.pointsAt(Quote.OPPORTUNITY, deal.id())
                .and(Predicate.eq(Quote.TYPE.state(), Quote.State.WON.number())), Quote.DOCUMENT.totals().total(), reader);
    }

    private static BigDecimal total(RecordType type, Predicate where, Column<BigDecimal> column, Reader reader) {
        return reader.rows(Query.of(type).select(column).withoutLabels().where(where)).stream().map(row -> row.get(column))
                .filter(amount -> amount != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<Operation> locks() {
        return Stream.of(
                Operation.action(lockOrder.name()).on("salesorder").acts((given, scope) ->
                        done(lockOrder, new LockSalesOrderPricing.Input(given.bound().id()), scope)),
                Operation.action(unlockOrder.name()).takes("SalesOrderId", Primitive.GUID).acts((given, scope) ->
                        done(unlockOrder, new UnlockSalesOrderPricing.Input(given.id("SalesOrderId")), scope)),
                Operation.action(lockInvoice.name()).on("invoice").acts((given, scope) ->
                        done(lockInvoice, new LockInvoicePricing.Input(given.bound().id()), scope)),
                Operation.action(unlockInvoice.name()).takes("InvoiceId", Primitive.GUID).acts((given, scope) ->
                        done(unlockInvoice, new UnlockInvoicePricing.Input(given.id("InvoiceId")), scope)));
    }

    private static <I> Result done(Action<I, ?> verb, I input, Scope scope) {
        scope.records().perform(verb, input);
        return Result.nothing();
    }
}
