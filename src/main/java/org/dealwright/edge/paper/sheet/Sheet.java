package org.dealwright.edge.paper.sheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One document.
 *
 * @param language as HTML names it
 * @param mark what stands in the way of taking it for binding, as Draft or Canceled; null for a document that holds
 * @param subject what it is about
 */
public record Sheet(String language, String title, String number, @Nullable String mark, @Nullable String subject, Letterhead head,
        Address to, @Nullable Address shipTo, List<Fact> facts, Table table, List<Total> totals, @Nullable Payment payment,
        List<Fact> terms, @Nullable Fact notes) {
    /**
     * Whose document it is.
     *
     * @param logo as a data address; null where there is none, so that the name stands in its place
     * @param lines the address below the name
     * @param foot what stands below each page, in columns
     */
    public record Letterhead(String name, @Nullable String logo, List<String> lines, String sender, List<List<String>> foot) {
    }

    /** Someone's name and address, a line for each part. */
    public record Address(@Nullable String label, List<String> lines) {
    }

    /** A word and what it says. */
    public record Fact(String label, String text) {
    }

    /** Shape: each item has a cell for each head after the first three, which are position, code and name. */
    public record Table(String position, @Nullable String code, String name, List<String> heads, List<Item> items, String blank) {
    }

    /**
     * One line.
     *
     * @param part whether it is part of the bundle above it
     */
    public record Item(String position, String code, String name, @Nullable String text, List<String> cells, boolean part) {
    }

    /** One sum; the strong one is what the document comes to. */
    public record Total(String label, String text, boolean strong) {
    }

    /** How to pay. */
    public record Payment(String request, List<Fact> account) {
    }
}
