package org.dealwright.edge.pages.frame;

import java.util.HashMap;
import java.util.List;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;

/** What went wrong, in the reader's words, where it is known on which type it did. */
public final class Said {
    private Said() {
    }

    public static String of(Visit visit, RecordType type, Fault fault) {
        var target = fault.target();
        if (target == null || fault.arguments().containsKey("type")) {
            return visit.words().of(fault);
        }
        var arguments = new HashMap<>(fault.arguments());
        arguments.put("field", type.column(target).map(column -> visit.text(column.labelKey())).orElse(target));
        return visit.words().of(fault.code().key(), arguments);
    }

    /** Each fault of a request by itself. */
    public static List<Fault> all(Fault fault) {
        return fault.details().isEmpty() ? List.of(fault) : fault.details();
    }
}
