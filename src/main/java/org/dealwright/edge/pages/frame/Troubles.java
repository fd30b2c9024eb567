package org.dealwright.edge.pages.frame;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.view.Toast;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Trouble;
import org.dealwright.edge.pages.view.Verb;

/** What a page answers when it can't do what was asked: a page that says why and how to go on, or a message over the page that stays. */
@ControllerAdvice("org.dealwright.edge.pages")
final class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
    private static final int REFERENCE_LENGTH = 8;
    private final Pages pages;

    Troubles(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> fault(Fault fault, Visit visit) {
        var status = Statuses.of(fault);
        return switch (fault) {
            case Fault.NotFound _ -> answer(visit, status, "notfound", null, visit.text("ui.trouble.notfound"));
            case Fault.Forbidden _ -> said(visit, status, visit.text("ui.trouble.forbidden"), visit.words().of(fault));
            default -> said(visit, status, visit.text("ui.trouble.refused"), visit.words().of(fault));
        };
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unexpected(Exception broken, Visit visit) throws Exception {
        if (broken instanceof ErrorResponse known) {
            throw known instanceof Exception same ? same : broken;
        }
        if (isBusy(broken)) {
            return answer(visit, HttpStatus.SERVICE_UNAVAILABLE, "busy", null, visit.text("ui.trouble.busy"));
        }
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.error("{} {} failed, reference {}", visit.request().getMethod(), visit.request().getRequestURI(), reference, broken);
        return answer(visit, HttpStatus.INTERNAL_SERVER_ERROR, "failed", reference, visit.text("ui.trouble.failed"));
    }

    private static boolean isBusy(@Nullable Throwable broken) {
        return broken != null && (broken instanceof CannotGetJdbcConnectionException || isBusy(broken.getCause()));
    }

    private ResponseEntity<byte[]> answer(Visit visit, HttpStatusCode status, String kind, @Nullable String reference, String title) {
        return show(visit, status, new Trouble(status.value(), title, visit.text("ui.trouble." + kind + ".text"), reference, ways(visit)));
    }

    private ResponseEntity<byte[]> said(Visit visit, HttpStatusCode status, String title, String text) {
        return show(visit, status, new Trouble(status.value(), title, text, null, ways(visit)));
    }

    private static List<Verb> ways(Visit visit) {
        return List.of(Verb.go("home", visit.text("ui.trouble.home"), "home", "/").ranked(Verb.Rank.PRIMARY));
    }

    /** A part that can't be had leaves the page as it is; the message stands over it. */
    private ResponseEntity<byte[]> show(Visit visit, HttpStatusCode status, Trouble trouble) {
        if (visit.isPart()) {
            var text = trouble.reference() == null ? trouble.text() : trouble.text() + " "
                    + visit.text("ui.trouble.reference", "reference", trouble.reference());
            var part = pages.part(visit, HttpStatus.valueOf(status.value()), "part/toasts.jte",
                    Map.of("toasts", List.of(new Toast(text, Tone.BAD, null))));
            return ResponseEntity.status(status).headers(part.getHeaders()).header("HX-Reswap", "none").body(part.getBody());
        }
        return pages.page(visit, HttpStatus.valueOf(status.value()), new Sheet(trouble.title(), "", false, "gate/trouble.jte",
                Map.of("trouble", trouble)));
    }
}
