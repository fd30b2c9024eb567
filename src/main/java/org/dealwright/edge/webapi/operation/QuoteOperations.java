package org.dealwright.edge.webapi.operation;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.edge.webapi.operation.Type.Primitive;
import org.dealwright.edge.webapi.write.Scope;
import org.dealwright.sales.quote.CloseQuote;
import org.dealwright.sales.quote.GenerateQuoteFromOpportunity;
import org.dealwright.sales.quote.GetQuoteProductsFromOpportunity;
import org.dealwright.sales.quote.QuoteClose;
import org.dealwright.sales.quote.ReviseQuote;
import org.dealwright.sales.quote.WinQuote;

/** What is done with quotes. */
@Component
final class QuoteOperations implements Contributed {
    private static final String CLOSING = "QuoteClose";
    private static final String QUOTE = "QuoteId";

    private final GenerateQuoteFromOpportunity generate;
    private final GetQuoteProductsFromOpportunity getProducts;
    private final ReviseQuote revise;
    private final WinQuote win;
    private final CloseQuote close;

    QuoteOperations(GenerateQuoteFromOpportunity generate, GetQuoteProductsFromOpportunity getProducts, ReviseQuote revise, WinQuote win,
            CloseQuote close) {
        this.generate = generate;
        this.getProducts = getProducts;
        this.revise = revise;
        this.win = win;
        this.close = close;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.action(generate.name()).takes(Common.OPPORTUNITY, Primitive.GUID).mayTake(Common.COLUMN_SET, Common.COLUMNS)
                        .mayTake(Common.PROCESS, Type.ANY_RECORD).returns(Type.ANY_RECORD).acts((given, scope) -> new Result.One(scope.records().perform(
                                generate, new GenerateQuoteFromOpportunity.Input(given.id(Common.OPPORTUNITY))))),
                Operation.action(getProducts.name()).on("quote").takes("Opportunity", Common.entity("opportunity")).acts(this::products),
                Operation.action(revise.name()).takes(QUOTE, Primitive.GUID).mayTake(Common.COLUMN_SET, Common.COLUMNS).returns(Common.entity("quote"))
                        .acts((given, scope) -> new Result.One(scope.records().perform(revise, new ReviseQuote.Input(given.id(QUOTE))))),
                closing(win.name()).acts((given, scope) -> {
                    scope.records().perform(win, new WinQuote.Input(given.values(CLOSING, QuoteClose.TYPE), given.number(Common.STATUS, -1)));
                    return Result.nothing();
                }),
                closing(close.name()).acts((given, scope) -> {
                    scope.records().perform(close, new CloseQuote.Input(given.values(CLOSING, QuoteClose.TYPE), given.number(Common.STATUS, -1),
                            false, false));
                    return Result.nothing();
                }));
    }

    private static Operation.Builder closing(String name) {
        return Operation.action(name).takes(CLOSING, Common.entity(QuoteClose.TYPE.name())).takes(Common.STATUS, Primitive.INT32);
    }

    private Result products(Given given, Scope scope) {
        scope.records().perform(getProducts, new GetQuoteProductsFromOpportunity.Input(given.bound().id(), given.requireRef("Opportunity").id()));
        return Result.nothing();
    }
}
