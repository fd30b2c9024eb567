package org.dealwright.edge.webapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Fault.Duplicate;
import org.dealwright.core.kernel.Fault.Forbidden;
import org.dealwright.core.kernel.Fault.Invalid;
import org.dealwright.core.kernel.Fault.Malformed;
import org.dealwright.core.kernel.Fault.NotFound;
import org.dealwright.core.kernel.Fault.Refused;
import org.dealwright.core.kernel.Fault.Stale;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.language.Texts;
import org.dealwright.core.language.Words;
import org.dealwright.core.store.StoreError;

/** Answers what went wrong: status, code and a text in the language of whoever asked. The only place that turns faults into HTTP. */
@Component
final class Errors {
    /** Texts for programs, where those for people leave out what a programmer needs. */
    private static final String FOR_PROGRAMS = "api.";
    private static final String UNEXPECTED = "0x80040216";
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Texts texts;

    Errors(Texts texts) {
        this.texts = texts;
    }

    Reply of(RuntimeException thrown, Actor actor, Headers headers) {
        return switch (thrown) {
            case Fault fault -> of(fault, actor, headers);
            case CannotCreateTransactionException _, DataAccessResourceFailureException _ -> busy(actor);
            default -> unexpected(thrown, actor);
        };
    }

    Reply of(Fault fault, Actor actor, Headers headers) {
        var words = texts.of(actor);
        var error = error(fault.code().hex(), message(words, fault));
        if (fault.target() != null) {
            error.put("target", fault.target());
        }
        details(error, words, fault.details());
        if (headers.prefer().includesAnnotation("Microsoft.PowerApps.CDS.InnerError.Message")) {
            error.put("@Microsoft.PowerApps.CDS.InnerError.Message", message(words, fault));
        }
        return reply(status(fault), error);
    }

    private static void details(ObjectNode error, Words words, List<Fault> faults) {
        if (!faults.isEmpty()) {
            var details = error.putArray("details");
            faults.forEach(each -> details.add(error(each.code().hex(), message(words, each)).put("target", each.target())));
        }
    }

    private static String message(Words words, Fault fault) {
        var key = FOR_PROGRAMS + fault.code().key();
        return words.has(key) ? words.of(key, withTarget(fault)) : words.of(fault);
    }

    /** Programs know types and columns by name, so these stay as they are. */
    private static Map<String, Object> withTarget(Fault fault) {
        var arguments = new HashMap<>(fault.arguments());
        arguments.putIfAbsent("field", Objects.requireNonNullElse(fault.target(), "…"));
        return arguments;
    }

    private static int status(Fault fault) {
        if (fault.code() instanceof WebApiError error && error.status() != 0) {
            return error.status();
        }
        if (fault.code() == StoreError.LOOKUP_MISSING) {
            return 404;
        }
        return switch (fault) {
            case Malformed _, Invalid _, Refused _ -> 400;
            case Forbidden _ -> 403;
            case NotFound _ -> 404;
            case Stale _, Duplicate _ -> 412;
        };
    }

    private Reply busy(Actor actor) {
        return reply(503, error("0x80072321", texts.of(actor).of("api.busy"))).with("Retry-After", "2");
    }

    /** What it was stands in the log under the id that the answer names. */
    private Reply unexpected(RuntimeException thrown, Actor actor) {
        var id = Ids.next().toString();
        LOG.error("A request of the web API failed, {}", id, thrown);
        return reply(500, error(UNEXPECTED, texts.of(actor).of("api.unexpected", "id", id)));
    }

    private static ObjectNode error(String code, String message) {
        return JsonNodeFactory.instance.objectNode().put("code", code).put("message", message);
    }

    private static Reply reply(int status, ObjectNode error) {
        return Reply.json(status, JsonNodeFactory.instance.objectNode().set("error", error).toString());
    }
}
