package org.dealwright.edge.webapi.url;

import java.util.HashMap;
import java.util.Map;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;

/** The faults of the parser. */
final class Syntax {
    private static final int SHOWN = 40;

    private Syntax() {}

    /** Shape: expected names what could have stood there, empty if much could have. */
    static Fault.Malformed unexpected(Lexer.Source source, int at, String expected) {
        var ended = at >= source.text().length();
        var arguments = new HashMap<String, Object>(Map.of("option", source.option(), "position", at,
                "place", ended ? "end" : "text", "hint", expected.isEmpty() ? "no" : "yes"));
        if (!ended) {
            arguments.put("found", shown(source.text().substring(at)));
        }
        if (!expected.isEmpty()) {
            arguments.put("expected", expected);
        }
        return fault(WebApiError.SYNTAX_ERROR, source.option(), arguments);
    }

    static Fault.Malformed invalid(Lexer.Source source, String value) {
        return fault(WebApiError.LITERAL_INVALID, source.option(), Map.of("option", source.option(), "value", shown(value)));
    }

    static Fault.Malformed option(WebApiError error, String option) {
        return fault(error, option, Map.of("option", shown(option)));
    }

    static Fault.Malformed fault(WebApiError error, String option, Map<String, ?> arguments) {
        return new Fault.Malformed(error, shown(option), arguments);
    }

    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
