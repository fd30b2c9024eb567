package org.dealwright.edge.webapi.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dealwright.edge.webapi.url.Transformation.Aggregate;
import org.dealwright.edge.webapi.url.Transformation.Aggregation;
import org.dealwright.edge.webapi.url.Transformation.Filter;
import org.dealwright.edge.webapi.url.Transformation.GroupBy;
import org.dealwright.edge.webapi.url.Transformation.Method;

/** Reads $apply: steps joined by slashes. */
final class Transformations {
    private static final Map<String, Method> METHODS = Map.of(
            "sum", Method.SUM, "average", Method.AVERAGE, "min", Method.MIN, "max", Method.MAX, "countdistinct", Method.COUNTDISTINCT);

    private final Cursor cursor;
    private final Operands operands;

    Transformations(Operands operands) {
        this.cursor = operands.cursor();
        this.operands = operands;
    }

    List<Transformation> all() {
        var steps = new ArrayList<Transformation>();
        do {
            steps.add(cursor.nested(this::one));
        } while (cursor.accept('/'));
        return steps;
    }

    private Transformation one() {
        var start = cursor.peek();
        var name = cursor.word();
        cursor.expect('(');
        var step = switch (name) {
            case "filter" -> new Filter(new Conditions(operands).condition());
            case "aggregate" -> aggregate();
            case "groupby" -> groupBy();
            default -> throw cursor.unexpected(start, "filter, aggregate, groupby");
        };
        cursor.expect(')');
        return step;
    }

    private Transformation aggregate() {
        var aggregations = new ArrayList<Aggregation>();
        do {
            aggregations.add(aggregation());
        } while (cursor.accept(','));
        return new Aggregate(aggregations);
    }

    private Aggregation aggregation() {
        var count = cursor.peek().text().equals("$count");
        var column = operands.path();
        var method = count ? Method.COUNT : method();
        cursor.expect("as");
        return new Aggregation(count ? null : column, method, cursor.word());
    }

    private Method method() {
        cursor.expect("with");
        var method = METHODS.get(cursor.peek().text());
        if (method == null) {
            throw cursor.unexpected("sum, average, min, max, countdistinct");
        }
        cursor.take();
        return method;
    }

    private Transformation groupBy() {
        cursor.expect('(');
        var columns = operands.paths();
        cursor.expect(')');
        return new GroupBy(columns, cursor.accept(',') ? all() : List.of());
    }
}
