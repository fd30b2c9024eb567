package org.dealwright.edge.webapi.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.store.Reader;
import org.dealwright.edge.webapi.write.Scope;

/**
 * A function or an action of the web API: dispatch, parameters and the metadata document all read this.
 *
 * @param binding what it is called on; null: on the service root
 * @param returns null: nothing
 */
public record Operation(String name, Kind kind, @Nullable Binding binding, List<Parameter> parameters, @Nullable Type returns, Work work) {
    /** Functions read and are called by GET, actions write and are called by POST. */
    public enum Kind { FUNCTION, ACTION }

    /** Shape: the logical name of a type; collection: its whole set. */
    public record Binding(String type, boolean collection) {}

    public record Parameter(String name, Type type, boolean optional) {}

    /** What it does. */
    public sealed interface Work {
        record Asks(BiFunction<Given, Reader, Result> answer) implements Work {}

        record Acts(BiFunction<Given, Scope, Result> deed) implements Work {}
    }

    public Operation {
        parameters = List.copyOf(parameters);
    }

    public Optional<Parameter> parameter(String parameter) {
        return parameters.stream().filter(each -> each.name().equals(parameter)).findFirst();
    }

    public static Builder action(String name) {
        return new Builder(name, Kind.ACTION);
    }

    public static Builder function(String name) {
        return new Builder(name, Kind.FUNCTION);
    }

    /** Gathers the parts of a description. */
    public static final class Builder {
        private final String name;
        private final Kind kind;
        private final List<Parameter> parameters = new ArrayList<>();
        private @Nullable Binding binding;
        private @Nullable Type returns;

        private Builder(String name, Kind kind) {
            this.name = name;
            this.kind = kind;
        }

        public Builder on(String type) {
            this.binding = new Binding(type, false);
            return this;
        }

        public Builder onAll(String type) {
            this.binding = new Binding(type, true);
            return this;
        }

        public Builder takes(String parameter, Type type) {
            parameters.add(new Parameter(parameter, type, false));
            return this;
        }

        public Builder mayTake(String parameter, Type type) {
            parameters.add(new Parameter(parameter, type, true));
            return this;
        }

        public Builder returns(Type type) {
            this.returns = type;
            return this;
        }

        public Operation acts(BiFunction<Given, Scope, Result> deed) {
            return new Operation(name, kind, binding, parameters, returns, new Work.Acts(deed));
        }

        public Operation asks(BiFunction<Given, Reader, Result> answer) {
            return new Operation(name, kind, binding, parameters, returns, new Work.Asks(answer));
        }
    }
}
