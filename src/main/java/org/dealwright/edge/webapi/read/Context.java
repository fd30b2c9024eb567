package org.dealwright.edge.webapi.read;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dealwright.edge.webapi.url.Operand;
import org.dealwright.edge.webapi.url.Shape;

/** The context of an answer: which set it is of and what was chosen of it. Clients read the choice back from it. */
final class Context {
    private Context() {
    }

    static String list(String base, String set, Shape shape) {
        return base + "$metadata#" + set + chosen(shape);
    }

    static String record(String base, String set, Shape shape) {
        return list(base, set, shape) + "/$entity";
    }

    static String list(String base, String set, List<String> names) {
        return base + "$metadata#" + set + (names.isEmpty() ? "" : "(" + String.join(",", names) + ")");
    }

    private static String chosen(Shape shape) {
        var parts = parts(shape);
        return parts.isEmpty() ? "" : "(" + parts + ")";
    }

    private static String parts(Shape shape) {
        return Stream.concat(shape.select().stream().map(Operand.Path::toString),
                shape.expand().stream().map(expand -> expand.navigation() + "(" + parts(expand.shape()) + ")")).collect(Collectors.joining(","));
    }
}
