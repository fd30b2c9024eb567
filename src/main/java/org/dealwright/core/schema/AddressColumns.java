package org.dealwright.core.schema;

import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.schema.Column.Spec;

/**
 * One postal address inside a record type, as columns that begin with the same word: {@code address1_city}, {@code billto_city}.
 * Shape: composite is calculated from the others by {@link #composed}.
 */
public record AddressColumns(Column<String> line1, Column<String> line2, Column<String> line3, Column<String> city,
        Column<String> stateOrProvince, Column<String> postalCode, Column<String> country, Column<String> composite) {
    private static final String COMPOSITE = "_composite";

    /**
     * Declares the address on a type.
     *
     * @param prefix address1, address2, billto, shipto
     */
    public static AddressColumns of(Declaration type, String prefix) {
        return declare(type, prefix, text(prefix + "_city", 80));
    }

    /** The same for the address by whose city people look for a record. */
    public static AddressColumns foundByCity(Declaration type, String prefix) {
        return declare(type, prefix, text(prefix + "_city", 80).searchable());
    }

    /** The addresses inside a type, however they were declared: each is known by its composite column. */
    public static List<AddressColumns> in(RecordType type) {
        return type.columns().stream().map(Column::name).filter(name -> name.endsWith(COMPOSITE))
                .map(name -> name.substring(0, name.length() - COMPOSITE.length()))
                .map(prefix -> new AddressColumns(type.common(prefix + "_line1"), type.common(prefix + "_line2"), type.common(prefix + "_line3"),
                        type.common(prefix + "_city"), type.common(prefix + "_stateorprovince"), type.common(prefix + "_postalcode"),
                        type.common(prefix + "_country"), type.common(prefix + COMPOSITE)))
                .toList();
    }

    private static AddressColumns declare(Declaration type, String prefix, Spec<String> city) {
        return new AddressColumns(
                type.has(text(prefix + "_line1", 250)),
                type.has(text(prefix + "_line2", 250)),
                type.has(text(prefix + "_line3", 250)),
                type.has(city),
                type.has(text(prefix + "_stateorprovince", 50)),
                type.has(text(prefix + "_postalcode", 20)),
                type.has(text(prefix + "_country", 80)),
                type.has(memo(prefix + COMPOSITE, 1000).calculated()));
    }

    /** What people fill in, in the order in which a form shows it. */
    public Column<?>[] columns() {
        return new Column<?>[] {line1, line2, line3, city, stateOrProvince, postalCode, country};
    }

    /** The address as it stands on an envelope, a line for each part; null where all parts are empty. */
    public @Nullable String composed(Function<Column<String>, @Nullable String> valueOf) {
        var region = joined(" ", valueOf.apply(stateOrProvince), valueOf.apply(postalCode));
        var place = joined(", ", valueOf.apply(city), region);
        var whole = joined("\n", valueOf.apply(line1), valueOf.apply(line2), valueOf.apply(line3), place, valueOf.apply(country));
        return whole.isEmpty() ? null : whole;
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
