package org.dealwright.edge.exchange;

import java.util.List;

/** One line of a file. Shape: the head is number 1; a cell with line breaks in it does not count as more. */
public record Line(int number, List<String> cells) {
    public Line {
        cells = List.copyOf(cells);
    }

    /** Empty where the line is short. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
