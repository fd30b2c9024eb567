package org.dealwright.sales.product;

import static org.dealwright.core.schema.Columns.phone;
import static org.dealwright.core.schema.Columns.text;

import java.util.stream.Stream;

import org.dealwright.core.schema.AddressColumns;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;

/** Whom and where a document or line is billed or shipped to: a copy, so that later edits of the customer don't change it. */
public record Destination(Column<String> name, Column<String> contact, AddressColumns address, Column<String> telephone,
        Column<String> fax) {
    static Destination billTo(Declaration document) {
        return of(document, "billto");
    }

    static Destination shipTo(Declaration document) {
        return of(document, "shipto");
    }

    private static Destination of(Declaration document, String prefix) {
        return new Destination(
                document.has(text(prefix + "_name", 200)),
                document.has(text(prefix + "_contactname", 150)),
                AddressColumns.of(document, prefix),
                document.has(phone(prefix + "_telephone", 50)),
                document.has(phone(prefix + "_fax", 50)));
    }

    /** What people fill in, in the order in which a form shows it. */
    public Column<?>[] columns() {
        return Stream.of(Stream.of(name, contact), Stream.of(address.columns()), Stream.of(telephone, fax))
                .flatMap(part -> part).toArray(Column<?>[]::new);
    }
}
