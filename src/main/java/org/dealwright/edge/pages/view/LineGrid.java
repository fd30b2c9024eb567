package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The product lines of a deal, quote, order or invoice, with their totals.
 * Shape: add takes a product or text, paste takes rows of a spreadsheet, move takes an order; all answer with the grid.
 */
public record LineGrid(String id, @Nullable Edit edit, String currency, List<Line> lines, @Nullable String text, @Nullable Margin margin,
        List<Callout> callouts, List<Total> totals) {
    /** Whether any line tells what is earned with it. */
    public boolean hasMargins() {
        return lines.stream().anyMatch(line -> line instanceof Line.Item item && item.margin() != null);
    }

    /**
     * What an editable grid can do; null for a read-only one.
     *
     * @param each what can be done with one line, which goes along as {@code line}
     */
    public record Edit(Post add, Post paste, Post move, String version, String search, @Nullable Verb section, @Nullable Verb writeIn, List<Verb> each) {
    }

    public sealed interface Line {
        String id();

        record Section(String id, String label, String sum, List<Verb> verbs) implements Line {
        }

        /**
         * A product or words, sold.
         *
         * @param why answers with the reckoning of the amount; reckoning shows it at once
         * @param own whether it stands by itself, to be moved and removed
         */
        record Item(String id, String number, String code, String name, boolean bundle, boolean optional, Cell quantity, String unit,
                Cell price, Cell discount, Cell tax, String amount, @Nullable String why, @Nullable Reckoning reckoning,
                @Nullable Share margin, @Nullable String fault, boolean own) implements Line {
        }

        /** What a bundle consists of. */
        record Part(String id, String text) implements Line {
        }
    }

    /**
     * One value of a line.
     *
     * @param shown what the record says, which goes along with what is typed, so that nobody overwrites what he has not seen
     * @param edit where the typed value is sent, null where it can't be changed
     * @param faint for what is not there
     * @param fault what is wrong with what was typed, which then is the text
     */
    public record Cell(String name, String label, String text, String shown, @Nullable String edit, boolean faint, @Nullable String fault) {
        public Cell(String name, String label, String text, @Nullable String edit, boolean faint) {
            this(name, label, text, text, edit, faint, null);
        }
    }

    public record Reckoning(String title, List<Total> steps) {
    }

    /** A line of a sum; strong rules it off, faint is a remark. */
    public record Total(String label, String value, boolean strong, boolean faint) {
    }

    public record Share(int percent, String text, boolean low) {
    }

    public record Margin(String label, String value, String note) {
    }
}
