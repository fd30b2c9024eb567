package org.dealwright.edge.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.company.Organization;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.sales.invoice.Invoice;
import org.dealwright.sales.order.Order;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.sales.product.Product;
import org.dealwright.sales.quote.Quote;

/**
 * What a document is made of, as of one moment. Three statements.
 *
 * @param logo null where the company has none
 */
@SuppressWarnings("ArrayRecordComponent") // a picture, never compared
record Gathered(Kind kind, Row header, List<Row> lines, byte @Nullable [] logo) {
    static final Path QUOTE_NUMBER = Path.over(Order.QUOTE, Quote.TYPE, Quote.NUMBER);
    static final Path ORDER_NUMBER = Path.over(Invoice.ORDER, Order.TYPE, Order.NUMBER);

    static Gathered of(Kind kind, UUID id, Reader reader) {
        var header = reader.first(Query.of(kind.type()).select(columns(kind)).where(Predicate.is(kind.type(), id)))
                .orElseThrow(() -> Reader.missing(kind.type(), id));
        var lines = reader.rows(Query.of(kind.line()).select(lineColumns(kind)).where(Predicate.pointsAt(kind.parent(), id))
                .sort(Sort.ascending(kind.columns().sequence()), Sort.ascending(kind.columns().number()), Sort.ascending(kind.line().createdOn())));
        return new Gathered(kind, header, lines, logo(reader));
    }

    static byte @Nullable [] logo(Reader reader) {
        return reader.first(Query.of(Organization.TYPE).select(Organization.LOGO).withoutLabels()).map(row -> row.get(Organization.LOGO)).orElse(null);
    }

    private static List<Path> columns(Kind kind) {
        var columns = new ArrayList<>(Query.of(kind.type()).columns());
        for (var address : Account.ADDRESS.columns()) {
            columns.add(Path.over(kind.account(), Account.TYPE, address));
        }
        for (var address : Contact.ADDRESS.columns()) {
            columns.add(Path.over(kind.contact(), Contact.TYPE, address));
        }
        columns.add(customerNumber(kind));
        columns.add(sellerMail(kind));
        columns.add(sellerPhone(kind));
        if (kind.type().equals(Order.TYPE)) {
            columns.add(QUOTE_NUMBER);
        } else if (kind.type().equals(Invoice.TYPE)) {
            columns.add(ORDER_NUMBER);
        }
        return columns;
    }

    private static List<Path> lineColumns(Kind kind) {
        var columns = new ArrayList<>(Query.of(kind.line()).columns());
        columns.add(code(kind));
        return columns;
    }

    static Path code(Kind kind) {
        return Path.over(kind.columns().product(), Product.TYPE, Product.NUMBER);
    }

    static Path customerNumber(Kind kind) {
        return Path.over(kind.account(), Account.TYPE, Account.NUMBER);
    }

    static Path sellerMail(Kind kind) {
        return Path.over(kind.type().owner(), SystemUser.TYPE, SystemUser.EMAIL);
    }

    static Path sellerPhone(Kind kind) {
        return Path.over(kind.type().owner(), SystemUser.TYPE, SystemUser.MOBILE_PHONE);
    }
}
