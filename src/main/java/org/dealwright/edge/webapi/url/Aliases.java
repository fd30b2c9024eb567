package org.dealwright.edge.webapi.url;

import java.util.HashMap;
import java.util.Map;

import org.dealwright.edge.webapi.WebApiError;

/** What the parameter aliases of a request stand for. Each is read once, however often it is used. */
interface Aliases {
    /** Shape: alias with its at sign. Result: null literal if the request doesn't define it. */
    Operand resolve(String alias);

    /** Where no alias may stand: inside $expand, and in the value of an alias. */
    static Aliases forbidden() {
        return alias -> {
            throw Syntax.fault(WebApiError.ALIAS_NOT_IN_EXPAND, alias, Map.of("alias", Syntax.shown(alias)));
        };
    }

    /** Shape: decoded texts by alias. A value is a literal, a JSON array or object, or the name of a property. */
    static Aliases of(Map<String, String> texts) {
        var known = new HashMap<String, Operand>();
        texts.forEach((alias, text) -> known.put(alias, read(alias, text)));
        return alias -> known.getOrDefault(alias, new Literal.Null());
    }

    private static Operand read(String alias, String text) {
        var cursor = new Cursor(alias, text);
        var value = new Operands(cursor, forbidden()).operand();
        cursor.end();
        return value;
    }
}
