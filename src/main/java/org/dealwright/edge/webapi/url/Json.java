package org.dealwright.edge.webapi.url;

import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Arrays and objects inside an address: JSON, with single quotes allowed and any literal of an address as value. */
final class Json {
    private Json() {}

    static Literal array(Operands operands) {
        var cursor = operands.cursor();
        var elements = new ArrayList<Literal>();
        cursor.expect('[');
        while (!cursor.accept(']')) {
            if (!elements.isEmpty()) {
                cursor.expect(',');
            }
            elements.add(operands.literal());
        }
        return new Literal.Array(elements);
    }

    static Literal structure(Operands operands) {
        var cursor = operands.cursor();
        var members = new LinkedHashMap<String, Literal>();
        cursor.expect('{');
        while (!cursor.accept('}')) {
            if (!members.isEmpty()) {
                cursor.expect(',');
            }
            var start = cursor.peek();
            var name = memberName(cursor);
            cursor.expect(':');
            if (members.putIfAbsent(name, operands.literal()) != null) {
                throw cursor.unexpected(start, "");
            }
        }
        return new Literal.Structure(members);
    }

    private static String memberName(Cursor cursor) {
        if (cursor.peek().literal() instanceof Literal.Text(var text)) {
            cursor.take();
            return text;
        }
        return cursor.word();
    }
}
