package org.dealwright.edge.webapi.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ids;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.Headers;
import org.dealwright.edge.webapi.Reply;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.batch.Answer;
import org.dealwright.edge.webapi.batch.BatchRequest;
import org.dealwright.edge.webapi.batch.BatchRequest.Part;
import org.dealwright.edge.webapi.batch.BatchWriter;
import org.dealwright.edge.webapi.batch.Operation;
import org.dealwright.edge.webapi.url.Address;
import org.dealwright.edge.webapi.url.Url;

/** Carries out many requests that came in one, in their order. */
@Component
public final class Batches {
    private final Writes writes;
    private final Actions actions;

    Batches(Writes writes, Actions actions) {
        this.writes = writes;
        this.actions = actions;
    }

    /**
     * How a batch has its requests answered.
     *
     * @param one answers a request and never throws
     * @param fault answers what went wrong
     */
    public record Door(Function<Call, Reply> one, BiFunction<Call, RuntimeException, Reply> fault) {}

    /** @throws Fault.Malformed when the batch itself can't be read; then nothing of it was done */
    public Reply answer(Call batch, Door door) {
        var type = batch.headers().first("Content-Type");
        var request = BatchRequest.parse(type == null ? "" : type, batch.text());
        var made = new ContentIds();
        var results = new ArrayList<Result>();
        for (var part : request.parts()) {
            var result = result(batch, door, part, made);
            if (result.failed() && !batch.headers().prefer().continueOnError()) {
                return written(400, List.of(result));
            }
            results.add(result);
        }
        return written(200, results);
    }

    /** The answers of one part; those of a change set that failed are one. */
    private record Result(List<Answer> answers, boolean set) {
        boolean failed() {
            return answers.stream().anyMatch(answer -> answer.status() >= 400);
        }
    }

    private Result result(Call batch, Door door, Part part, ContentIds made) {
        return switch (part) {
            case Part.Single(var operation) -> new Result(List.of(single(batch, door, operation, made)), false);
            case Part.ChangeSet(var operations) -> changeSet(batch, door, operations, made);
        };
    }

    private static Answer single(Call batch, Door door, Operation operation, ContentIds made) {
        var reply = guarded(batch, door, () -> door.one().apply(call(batch, operation)));
        var entity = reply.headers().get("OData-EntityId");
        if (entity != null) {
            made.made(operation.contentId(), entity);
        }
        return answer(operation.contentId(), reply);
    }

    private Result changeSet(Call batch, Door door, List<Operation> operations, ContentIds made) {
        var set = new ChangeSet((operation, known) -> {
            var call = call(batch, operation);
            return writes.task(call, Url.parse(call.path(), call.rawQuery()), known);
        }, made);
        try {
            var answers = new ArrayList<Answer>();
            var outcomes = actions.run(set, operations, batch.actor());
            for (var i = 0; i < operations.size(); i++) {
                answers.add(answer(operations.get(i).contentId(), guarded(batch, door, outcomes.get(i).reply())));
            }
            return new Result(answers, true);
        } catch (RuntimeException thrown) {
            var failed = set.current();
            return new Result(List.of(answer(failed == null ? null : failed.contentId(), door.fault().apply(batch, thrown))), false);
        }
    }

    private static Reply guarded(Call batch, Door door, Supplier<Reply> reply) {
        try {
            return reply.get();
        } catch (RuntimeException thrown) {
            return door.fault().apply(batch, thrown);
        }
    }

    /** The request of a part; what it doesn't say itself it takes from the batch. */
    private static Call call(Call batch, Operation operation) {
        var address = Address.of(operation.url());
        if (address.path().replace("/", "").startsWith("$batch")) {
            throw new Fault.Malformed(WebApiError.BATCH_NESTED, null, Map.of());
        }
        return new Call(operation.method(), address.path(), address.query(), Headers.of(operation.headers()),
                operation.body().getBytes(StandardCharsets.UTF_8), batch.actor(), batch.base());
    }

    private static Answer answer(@Nullable String contentId, Reply reply) {
        return new Answer(contentId, reply.status(), new LinkedHashMap<>(reply.headers()), reply.text());
    }

    private static Reply written(int status, List<Result> results) {
        var text = new StringBuilder();
        var writer = new BatchWriter(text, Ids.next().toString());
        try {
            for (var result : results) {
                if (result.set()) {
                    writer.writeChangeSet(Ids.next().toString(), result.answers());
                } else {
                    writer.write(result.answers().getFirst());
                }
            }
            writer.end();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return new Reply(status, Map.of("Content-Type", writer.contentType()), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
