package org.dealwright.edge.webapi.operation;

import java.util.Optional;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Reading;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.Literals;
import org.dealwright.edge.webapi.Reply;
import org.dealwright.edge.webapi.operation.Operation.Work;
import org.dealwright.edge.webapi.url.Arguments;
import org.dealwright.edge.webapi.url.Literal;
import org.dealwright.edge.webapi.url.Url;
import org.dealwright.edge.webapi.write.ContentIds;
import org.dealwright.edge.webapi.write.Invocations;
import org.dealwright.edge.webapi.write.Json;
import org.dealwright.edge.webapi.write.Known;
import org.dealwright.edge.webapi.write.Outcome;
import org.dealwright.edge.webapi.write.Places;
import org.dealwright.edge.webapi.write.Task;

/** Carries out calls of operations. */
@Component
public final class Invoking implements Invocations {
    private final Called called;
    private final Parameters parameters;
    private final Places places;
    private final Results results;
    private final Reading reading;

    Invoking(Called called, Parameters parameters, Places places, Results results, Reading reading) {
        this.called = called;
        this.parameters = parameters;
        this.places = places;
        this.results = results;
        this.reading = reading;
    }

    /** The answer of a function; empty when the address calls none. */
    public Optional<Reply> function(Call call, Url url) {
        return called.in(call, url.path()).map(invocation -> {
            var operation = invocation.operation();
            var reader = reading.as(call.actor());
            var known = new Known(reader, new ContentIds());
            var bound = invocation.on() == null ? null : places.ref(invocation.on(), known);
            var given = new Given(call.actor(), bound, parameters.read(operation, named(invocation.arguments()), known));
            return results.reply(call, operation, given, ((Work.Asks) operation.work()).answer().apply(given, reader));
        });
    }

    private static ObjectNode named(Arguments arguments) {
        var json = JsonNodeFactory.instance.objectNode();
        if (arguments instanceof Arguments.Named(var all)) {
            all.forEach(argument -> json.set(argument.name(), argument.value() instanceof Literal literal ? Literals.json(literal) : json.nullNode()));
        }
        return json;
    }

    @Override
    public Optional<Task> action(Call call, Url url, ContentIds made) {
        return called.in(call, made.resolved(url.path())).map(invocation -> {
            var json = Json.object(call);
            var operation = invocation.operation();
            return new Task(operation.name(), scope -> {
                Ref bound = invocation.on() == null ? null : places.ref(invocation.on(), scope.known());
                var given = new Given(call.actor(), bound, parameters.read(operation, json, scope.known()));
                var result = ((Work.Acts) operation.work()).deed().apply(given, scope);
                return new Outcome(result instanceof Result.One(var record) ? record : bound, () -> results.reply(call, operation, given, result));
            });
        });
    }
}
