package org.dealwright.edge.webapi.csdl;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.dealwright.edge.webapi.fetch.Operator;

/** The functions that stand in {@code $filter} only: a property by its name, and values. They have no import. */
final class QueryFunctions {
    private static final Set<Operator> TAKE_TEXT = EnumSet.of(Operator.ON, Operator.ON_OR_BEFORE, Operator.ON_OR_AFTER,
            Operator.UNDER, Operator.NOT_UNDER, Operator.EQ_OR_UNDER, Operator.ABOVE, Operator.EQ_OR_ABOVE);
    private static final Set<Operator> TAKE_A_LIST = EnumSet.of(Operator.BETWEEN, Operator.NOT_BETWEEN);
    private static final String TEXT = "Edm.String";
    private static final String NUMBER = "Edm.Int64";
    private static final String TEXTS = "Collection(Edm.String)";
    private final Xml xml;

    QueryFunctions(Xml xml) {
        this.xml = xml;
    }

    void write() {
        Arrays.stream(Operator.values()).forEach(operator -> operator.function().ifPresent(name -> function(name, () -> values(operator))));
        function("Contains", () -> parameter("PropertyValue", TEXT));
    }

    private void function(String name, Runnable values) {
        xml.element("Function", () -> {
            parameter("PropertyName", TEXT);
            values.run();
            xml.element("ReturnType", "Type", "Edm.Boolean", "Nullable", "false");
        }, "Name", name);
    }

    private void values(Operator operator) {
        switch (TAKE_A_LIST.contains(operator) ? Operator.Values.SOME : operator.takes()) {
            case NONE -> { }
            case ONE -> parameter("PropertyValue", TAKE_TEXT.contains(operator) ? TEXT : NUMBER);
            case TWO -> {
                parameter("PropertyValue1", NUMBER);
                parameter("PropertyValue2", NUMBER);
            }
            case SOME -> parameter("PropertyValues", TEXTS);
        }
    }

    private void parameter(String name, String type) {
        xml.element("Parameter", "Name", name, "Type", type, "Nullable", "false");
    }
}
