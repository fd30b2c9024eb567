package bench;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.company.TransactionCurrency;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.product.PriceList;
import org.dealwright.sales.quote.Quote;
import org.dealwright.sales.quote.QuoteLine;

/** Quotes: a long one priced anew, a usual one become order and invoice. They are made by the product, so that their totals are its own. */
final class Papers {
    private static final Pattern ORDER = Pattern.compile("\"salesorderid\":\"([^\"]+)\""), INVOICE = Pattern.compile("\"invoiceid\":\"([^\"]+)\"");
    private final Product product;
    private final Sql sql;
    private final Person seller;

    Papers(Product product, Sql sql, Person seller) {
        this.product = product;
        this.sql = sql;
        this.seller = seller;
    }

    void addTo(List<Question> all) throws SQLException {
        var quote = product.runAs(seller.user(), new Make(), 200);
        all.add(new Question("API: quote of 200 lines repriced", seller.who(), 50,
                _ -> seller.visitor().post("CalculatePrice", "{\"Target\": {\"@odata.id\": \"quotes(" + quote.id() + ")\"}}"), """
                with l as (update quotedetail set baseamount = quantity * priceperunit, extendedamount = quantity * priceperunit, modifiedon = now() where quoteid = ?
                    returning extendedamount)
                update quote set totalamount = (select sum(extendedamount) from l), modifiedon = now() where quoteid = ?
                """, _ -> new Object[] {quote.id(), quote.id()}).aloneOnly());
        all.add(new Question("API: quote of 20 lines becomes order and invoice", seller.who(), 0, _ -> chain(), ""));
    }

    /** Each call makes the quote too. */
    private void chain() {
        var quote = product.runAs(seller.user(), new Make(), 20).id();
        seller.visitor().patch("quotes(" + quote + ")", "{\"statecode\": 1, \"statuscode\": 2}");
        var order = made(ORDER, seller.visitor().post("ConvertQuoteToSalesOrder",
                "{\"QuoteId\": \"" + quote + "\", \"QuoteCloseSubject\": \"Signed\", \"ColumnSet\": {\"AllColumns\": false, \"Columns\": [\"totalamount\"]}}").body());
        made(INVOICE, seller.visitor().post("ConvertSalesOrderToInvoice",
                "{\"SalesOrderId\": \"" + order + "\", \"ColumnSet\": {\"AllColumns\": false, \"Columns\": [\"totalamount\"]}}").body());
    }

    private static String made(Pattern id, String answer) {
        var found = id.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException(answer);
        }
        return found.group(1);
    }

    /** A draft with so many lines. */
    private final class Make implements Action<Integer, Ref> {
        @Override
        public Ref perform(Integer lines, Records records) {
            var money = records.read().rows(Query.of(TransactionCurrency.TYPE)).getFirst().ref();
            var account = records.create(Values.of(Account.TYPE).set(Account.NAME, "Long paper " + Ids.next()));
            var quote = records.create(Values.of(Quote.TYPE).set(Quote.NAME, "A long quote").set(Quote.CUSTOMER, account).set(Quote.DOCUMENT.currency(), money)
                    .set(Quote.DOCUMENT.priceList(), PriceList.TYPE.ref(id("select id from bench.pricelist"))));
            records.createAll(IntStream.range(0, lines).mapToObj(at -> Values.of(QuoteLine.TYPE).set(QuoteLine.QUOTE, quote)
                    .set(QuoteLine.LINE.product(), new Ref("product", id("select id from bench.product where number = " + at % Company.GOODS)))
                    .set(QuoteLine.LINE.quantity(), BigDecimal.TWO)).toList());
            return quote;
        }
    }

    private UUID id(String question) {
        try {
            return sql.id(question);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
