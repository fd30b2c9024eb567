package org.dealwright.work.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.ErrorCode;
import org.dealwright.core.kernel.Fault;

/**
 * What keeps a drawing from being published.
 *
 * @param stage where it is; null when it is the whole
 * @param arguments of the text of the code
 */
public record Flaw(ErrorCode code, @Nullable UUID stage, Map<String, Object> arguments) {
    public Flaw {
        arguments = Map.copyOf(arguments);
    }

    static Flaw of(ErrorCode code) {
        return new Flaw(code, null, Map.of());
    }

    static Flaw of(ErrorCode code, Stage stage) {
        return new Flaw(code, stage.id(), Map.of());
    }

    Flaw with(String name, Object value) {
        var more = new HashMap<>(arguments);
        more.put(name, value);
        return new Flaw(code, stage, more);
    }

    public Fault.Refused fault() {
        return new Fault.Refused(code, ProcessFlow.DRAWN.name(), arguments);
    }
}
