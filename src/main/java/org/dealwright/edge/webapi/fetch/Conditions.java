package org.dealwright.edge.webapi.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;

/** Reads condition elements: the values stand in an attribute or in elements of their own. */
final class Conditions {
    private Conditions() {}

    static Condition condition(Element element) {
        var operator = Operator.ofName(element.required("operator").toLowerCase(Locale.ROOT));
        if (operator == null) {
            throw element.invalid("operator");
        }
        var valueOf = element.word("valueof");
        var entityName = element.word("entityname");
        return new Condition(entityName, element.required("attribute"), operator, values(element, operator, valueOf != null), valueOf);
    }

    private static List<String> values(Element element, Operator operator, boolean column) {
        var values = new ArrayList<String>();
        for (var child : element.children()) {
            if (!child.name().equals("value")) {
                throw child.unexpectedIn("condition");
            }
            values.add(child.content());
        }
        var inline = element.text("value");
        if (inline != null && values.isEmpty()) {
            values.add(inline);
        }
        // designers leave an empty value behind at operators that take none
        if (column || operator.takes() == Operator.Values.NONE) {
            return List.of();
        }
        if (!operator.takes().allow(values.size())) {
            throw new Fault.Malformed(WebApiError.FETCH_VALUE_COUNT, element.word("attribute"), Map.of(
                    "operator", operator.xmlName(), "expected", operator.takes().name(), "given", values.size()));
        }
        return values;
    }
}
