package org.dealwright.edge.webapi.bind;

import java.util.Map;

import org.dealwright.core.query.Predicate;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.fetch.Condition;
import org.dealwright.edge.webapi.fetch.Operator;

/** A single condition of FetchXML on the entity where it stands. */
record FetchCondition(Navigation navigation, Operators operators, Limits limits) {
    /** @param stands by alias, those whose columns it may be compared with */
    Predicate of(Stand stand, Condition condition, Map<String, Stand> stands) {
        limits.condition();
        var place = stand.place(navigation, condition.attribute());
        if (condition.valueOf() != null) {
            return Comparisons.of(place, comparison(place, condition.operator()), other(stand, condition.valueOf(), stands));
        }
        if (condition.operator() == Operator.NULL || condition.operator() == Operator.NOT_NULL) {
            return place.emptiness(condition.operator() == Operator.NULL);
        }
        return operators.of(place.path(), condition.operator(), condition.values());
    }

    private Place other(Stand stand, String valueOf, Map<String, Stand> stands) {
        var dot = valueOf.lastIndexOf('.');
        var of = dot < 0 ? stand : stands.get(valueOf.substring(0, dot));
        if (of == null) {
            throw Navigation.unknown(stand.type(), valueOf);
        }
        return of.place(navigation, valueOf.substring(dot + 1));
    }

    private static org.dealwright.core.query.Operator comparison(Place left, Operator operator) {
        return switch (operator) {
            case EQ -> org.dealwright.core.query.Operator.EQ;
            case NE -> org.dealwright.core.query.Operator.NE;
            case GT -> org.dealwright.core.query.Operator.GT;
            case GE -> org.dealwright.core.query.Operator.GE;
            case LT -> org.dealwright.core.query.Operator.LT;
            case LE -> org.dealwright.core.query.Operator.LE;
            default -> throw Operators.unfit(left.path());
        };
    }
}
