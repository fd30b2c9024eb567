package org.dealwright.edge.pages.frame;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

import org.dealwright.core.action.Settings;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.language.Formats;
import org.dealwright.core.language.Words;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Reader;
import org.dealwright.edge.pages.view.Post;
import org.dealwright.edge.pages.view.Shell;

/** One request of one reader: who, in which language, what may be read, and what a form needs to be believed. A parameter of every page's handler. */
public record Visit(Actor actor, Reader reader, Words words, Settings settings, Registry registry, Clock clock, HttpServletRequest request) {
    /** The words as templates take them. */
    public org.dealwright.edge.pages.view.Words texts() {
        return words::of;
    }

    public String text(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    public Formats formats() {
        return words.formats();
    }

    public LocalDate today() {
        return clock.instant().atZone(actor.zone()).toLocalDate();
    }

    /** Whether a part of the page is asked for, not the page. */
    public boolean isPart() {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null && request.getHeader("HX-History-Restore-Request") == null;
    }

    public Shell.Csrf csrf() {
        return Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()))
                .map(token -> new Shell.Csrf(token.getHeaderName(), token.getToken())).orElse(new Shell.Csrf("X-CSRF-TOKEN", ""));
    }

    public Post post(String href) {
        return new Post(href, csrf().token());
    }

    /** The path and query of the request, as an address within the product. */
    public String address() {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    public String label(RecordType type) {
        return words.of(type.labelKey());
    }

    public String plural(RecordType type) {
        return words.of(type.pluralKey());
    }
}
