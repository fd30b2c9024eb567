package org.dealwright.edge.webapi.url;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A condition of $filter. And and Or have at least two parts, none of them flattened out of parentheses. */
public sealed interface Expression {
    enum Comparison { EQ, NE, GT, GE, LT, LE }

    enum TextFunction { CONTAINS, STARTSWITH, ENDSWITH }

    enum Quantifier { ANY, ALL }

    record And(List<Expression> parts) implements Expression {
        public And {
            parts = List.copyOf(parts);
        }
    }

    record Or(List<Expression> parts) implements Expression {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    record Not(Expression inner) implements Expression {}

    record Compare(Operand left, Comparison comparison, Operand right) implements Expression {}

    record Match(TextFunction function, Operand text, Operand part) implements Expression {}

    /** Shape: collection without the word any or all; both variable and condition are null for {@code any()}, else none is. */
    record Lambda(Operand.Path collection, Quantifier quantifier, @Nullable String variable, @Nullable Expression condition)
            implements Expression {}

    /** {@code Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=3)}; namespace: before the last dot. */
    record QueryFunction(String namespace, String name, List<Argument> arguments) implements Expression {
        public QueryFunction {
            arguments = List.copyOf(arguments);
        }
    }

    /** A boolean that stands for itself: {@code donotemail}, {@code true}. */
    record Holds(Operand operand) implements Expression {}
}
