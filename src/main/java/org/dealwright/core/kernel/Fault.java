package org.dealwright.core.kernel;

import java.io.Serial;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Something that was asked and can't be done. The kind decides the status at the edges, the code the text.
 * Shape: target is the logical name of the column or parameter; arguments fill the slots of the text; details are further faults of the same request.
 */
public abstract sealed class Fault extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final @Nullable String target;
    private final transient Map<String, Object> arguments;
    private final transient List<Fault> details;

    private Fault(ErrorCode code, @Nullable String target, Map<String, ?> arguments, List<? extends Fault> details) {
        super(code.name() + (target == null ? "" : " at " + target) + (arguments.isEmpty() ? "" : " " + arguments));
        this.code = code;
        this.target = target;
        this.arguments = Map.copyOf(arguments);
        this.details = List.copyOf(details);
    }

    public ErrorCode code() {
        return code;
    }

    public @Nullable String target() {
        return target;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }

    public List<Fault> details() {
        return details;
    }

    /** A request that can't be read: syntax, unknown names, wrong shapes. */
    public static final class Malformed extends Fault {
        @Serial
        private static final long serialVersionUID = 1L;

        public Malformed(ErrorCode code, @Nullable String target, Map<String, ?> arguments) {
            super(code, target, arguments, List.of());
        }
    }

    /** A value that can't be taken: too long, wrong type, missing. Gathers all faults of one write in its details. */
    public static final class Invalid extends Fault {
        @Serial
        private static final long serialVersionUID = 1L;

        public Invalid(ErrorCode code, @Nullable String target, Map<String, ?> arguments) {
            super(code, target, arguments, List.of());
        }

        private Invalid(Invalid first, List<Invalid> all) {
            super(first.code(), first.target(), first.arguments(), all);
        }

        /** One fault out of many: the first leads, all are its details. */
        public static Invalid of(List<Invalid> all) {
            return all.size() == 1 ? all.getFirst() : new Invalid(all.getFirst(), all);
        }
    }

    /** A rule of the business says no in the present state. */
    public static final class Refused extends Fault {
        @Serial
        private static final long serialVersionUID = 1L;

        public Refused(ErrorCode code, Map<String, ?> arguments) {
            super(code, null, arguments, List.of());
        }

        public Refused(ErrorCode code, @Nullable String target, Map<String, ?> arguments) {
            super(code, target, arguments, List.of());
        }
    }

    /** The actor has no right to it. */
    public static final class Forbidden extends Fault {
        @Serial
        private static final long serialVersionUID = 1L;

        public Forbidden(ErrorCode code, Map<String, ?> arguments) {
            super(code, null, arguments, List.of());
        }
    }

    /** There is no such record, or the actor may not know of it. */
    public static final class NotFound extends Fault {
        @Serial
        private static final long serialVersionUID = 1L;

        public NotFound(ErrorCode code, Map<String, ?> arguments) {
            super(code, null, arguments, List.of());
        }
    }

    /** The write was based on a version that is no longer the newest, or a precondition does not hold. */
    public static final class Stale extends Fault {
        @Serial
        private static final long serialVersionUID = 1L;

        public Stale(ErrorCode code, Map<String, ?> arguments) {
            super(code, null, arguments, List.of());
        }
    }

    /** A record with the same key exists. */
    public static final class Duplicate extends Fault {
        @Serial
        private static final long serialVersionUID = 1L;

        public Duplicate(ErrorCode code, @Nullable String target, Map<String, ?> arguments) {
            super(code, target, arguments, List.of());
        }
    }
}
