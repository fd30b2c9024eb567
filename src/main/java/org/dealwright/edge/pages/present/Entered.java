package org.dealwright.edge.pages.present;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.dealwright.core.schema.Column;

/**
 * One value as it stands in an input, typed by a reader or put there for one.
 * Shape: a lookup is {@code type/id} with its name as label; a moment has its time of day apart; several only for a choice of several.
 */
public record Entered(List<String> texts, String time, String label) {
    public static final Entered NOTHING = new Entered(List.of(), "", "");

    public static Entered text(String text) {
        return new Entered(List.of(text), "", "");
    }

    public static Entered of(HttpServletRequest request, Column<?> column) {
        return of(request, column.name());
    }

    public static Entered of(HttpServletRequest request, String name) {
        var texts = Optional.ofNullable(request.getParameterValues(name)).map(Arrays::asList).orElse(List.of());
        return new Entered(List.copyOf(texts), Objects.requireNonNullElse(request.getParameter(name + ".time"), ""),
                Objects.requireNonNullElse(request.getParameter(name + ".text"), ""));
    }

    public String text() {
        return texts.isEmpty() ? "" : texts.getFirst().strip();
    }

    public boolean isEmpty() {
        return text().isEmpty();
    }
}
