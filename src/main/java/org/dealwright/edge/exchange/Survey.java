package org.dealwright.edge.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file holds, seen once from its first line to its last. */
public final class Survey {
    /** Of more different texts than this only the first are known. */
    private static final int TEXTS = 2_000;
    private final List<OfColumn> columns;
    private int lines;

    private Survey(List<String> head) {
        this.columns = head.stream().map(OfColumn::new).toList();
    }

    static Survey of(List<String> head, Iterator<Line> lines) {
        var survey = new Survey(head);
        lines.forEachRemaining(survey::see);
        return survey;
    }

    private void see(Line line) {
        lines++;
        for (var at = 0; at < columns.size(); at++) {
            columns.get(at).see(Cells.bare(line.cell(at)));
        }
    }

    /** Without the head. */
    public int lines() {
        return lines;
    }

    public List<OfColumn> columns() {
        return columns;
    }

    public Optional<OfColumn> column(String header) {
        return columns.stream().filter(column -> column.header().equals(header)).findFirst();
    }

    /** One column of the file. */
    public static final class OfColumn {
        private final String header;
        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final Writing writing = new Writing();
        private int filled;

        private OfColumn(String header) {
            this.header = header;
        }

        private void see(String text) {
            if (!text.isEmpty()) {
                filled++;
                if (texts.size() < TEXTS || texts.containsKey(text)) {
                    texts.merge(text, 1, Integer::sum);
                }
                writing.see(text);
            }
        }

        public String header() {
            return header;
        }

        /** How many cells say something. */
        public int filled() {
            return filled;
        }

        /** What they say, and how often, in the order of the file. */
        public Map<String, Integer> texts() {
            return texts;
        }

        public List<String> samples(int most) {
            return new ArrayList<>(texts.keySet()).subList(0, Math.min(most, texts.size()));
        }

        Writing writing() {
            return writing;
        }
    }
}
