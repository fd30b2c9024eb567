package org.dealwright.sales.party;

import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.RECOMMENDED;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;

/** The parts of a person's name, and the whole of it, which is composed in the company's order of names and names the row. */
public record PersonName(Column<String> salutation, Column<String> first, Column<String> middle, Column<String> last, Column<String> full) {
    public static PersonName of(Declaration type) {
        return new PersonName(
                type.has(text("salutation", 100)),
                type.has(text("firstname", 50).required(RECOMMENDED)),
                type.has(text("middlename", 50)),
                type.has(text("lastname", 50).required(BUSINESS)),
                type.namedBy(text("fullname", 160).calculated()));
    }
}
