package org.dealwright.edge.setup.sample;

import java.util.List;
import java.util.stream.Stream;

import org.dealwright.core.language.Folding;

/** The people of Nordkamm, who sell. */
record Cast(String first, String last, String role, String unit, String title) {
    static final String SALESPERSON = "Salesperson";
    static final String MANAGER = "Sales Manager";
    static final Cast ADMINISTRATOR = new Cast("Jonas", "Hartl", "System Administrator", "Nordkamm Outdoor", "IT and operations");
    static final List<Cast> SELLERS = List.of(
            new Cast("Anna", "Nowicka", SALESPERSON, "East", "Key account manager"),
            new Cast("Sindre", "Bakke", SALESPERSON, "North", "Account manager"),
            new Cast("Begoña", "Etxeberria", SALESPERSON, "North", "Account manager"),
            new Cast("Elif", "Yıldız", SALESPERSON, "East", "Account manager"));
    static final Cast HEAD = new Cast("Marit", "Solberg", MANAGER, "Nordkamm Outdoor", "Head of sales");
    static final List<Cast> ALL = Stream.concat(Stream.of(SELLERS.getFirst(), HEAD, ADMINISTRATOR), SELLERS.stream().skip(1)).toList();

    String email() {
        return plain(first) + "." + plain(last) + "@nordkamm.example";
    }

    static String plain(String name) {
        return Folding.fold(name).replaceAll("[^a-z]", "");
    }
}
