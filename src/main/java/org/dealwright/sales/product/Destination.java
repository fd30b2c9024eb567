package org.dealwright.sales.product;

import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.phone;
import static org.dealwright.core.schema.Columns.text;

import java.util.List;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;

/** Where a document or line is billed or shipped to: a copy of an address, so that later edits of the customer don't change it. */
public record Destination(Column<String> name, Column<String> contact, Column<String> line1, Column<String> line2, Column<String> line3,
        Column<String> city, Column<String> state, Column<String> postalCode, Column<String> country, Column<String> telephone,
        Column<String> fax, Column<String> composite) {

    static Destination billTo(Declaration document) {
        return of(document, "billto_");
    }

    static Destination shipTo(Declaration document) {
        return of(document, "shipto_");
    }

    private static Destination of(Declaration document, String prefix) {
        return new Destination(
                document.has(text(prefix + "name", 200)),
                document.has(text(prefix + "contactname", 150)),
                document.has(text(prefix + "line1", 250)),
                document.has(text(prefix + "line2", 250)),
                document.has(text(prefix + "line3", 250)),
                document.has(text(prefix + "city", 80)),
                document.has(text(prefix + "stateorprovince", 50)),
                document.has(text(prefix + "postalcode", 20)),
                document.has(text(prefix + "country", 80)),
                document.has(phone(prefix + "telephone", 50)),
                document.has(phone(prefix + "fax", 50)),
                document.has(memo(prefix + "composite", 1000).calculated()));
    }

    /** What people fill in, in the order of an envelope. */
    public Column<?>[] editable() {
        return List.of(name, contact, line1, line2, line3, postalCode, city, state, country, telephone, fax).toArray(Column<?>[]::new);
    }
}
