package org.dealwright.edge.webapi.operation;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.edge.webapi.operation.Type.Primitive;
import org.dealwright.edge.webapi.write.Scope;
import org.dealwright.sales.invoice.ConvertSalesOrderToInvoice;
import org.dealwright.sales.invoice.GenerateInvoiceFromOpportunity;
import org.dealwright.sales.invoice.GetInvoiceProductsFromOpportunity;
import org.dealwright.sales.invoice.IssueInvoice;

/** What is done with invoices. */
@Component
final class InvoiceOperations implements Contributed {
    private static final String ORDER = "SalesOrderId";

    private final ConvertSalesOrderToInvoice convert;
    private final GenerateInvoiceFromOpportunity generate;
    private final GetInvoiceProductsFromOpportunity getProducts;
    private final IssueInvoice issue;

    InvoiceOperations(ConvertSalesOrderToInvoice convert, GenerateInvoiceFromOpportunity generate, GetInvoiceProductsFromOpportunity getProducts,
            IssueInvoice issue) {
        this.convert = convert;
        this.generate = generate;
        this.getProducts = getProducts;
        this.issue = issue;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.action(convert.name()).takes(ORDER, Primitive.GUID).mayTake(Common.COLUMN_SET, Common.COLUMNS)
                        .mayTake(Common.PROCESS, Type.ANY_RECORD).returns(Common.entity("invoice"))
                        .acts((given, scope) -> new Result.One(scope.records().perform(convert, new ConvertSalesOrderToInvoice.Input(given.id(ORDER))))),
                Operation.action(generate.name()).takes(Common.OPPORTUNITY, Primitive.GUID).mayTake(Common.COLUMN_SET, Common.COLUMNS)
                        .mayTake(Common.PROCESS, Type.ANY_RECORD).returns(Type.ANY_RECORD).acts((given, scope) -> new Result.One(scope.records().perform(
                                generate, new GenerateInvoiceFromOpportunity.Input(given.id(Common.OPPORTUNITY))))),
                Operation.action(getProducts.name()).on("invoice").takes("Opportunity", Common.entity("opportunity")).acts(this::products),
                Operation.action(issue.name()).on("invoice").acts((given, scope) -> {
                    scope.records().perform(issue, new IssueInvoice.Input(given.bound().id()));
                    return Result.nothing();
                }));
    }

    private Result products(Given given, Scope scope) {
        scope.records().perform(getProducts, new GetInvoiceProductsFromOpportunity.Input(given.bound().id(), given.requireRef("Opportunity").id()));
        return Result.nothing();
    }
}
