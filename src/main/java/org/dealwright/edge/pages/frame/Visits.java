package org.dealwright.edge.pages.frame;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.dealwright.core.action.CompanySettings;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.language.Texts;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Reading;

/** Makes the visit of a request from the actor that the front door has recognised. */
@Component
public class Visits implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final Reading reading;
    private final Texts texts;
    private final CompanySettings settings;
    private final Registry registry;
    private final Clock clock;

    Visits(Reading reading, Texts texts, CompanySettings settings, Registry registry, Clock clock) {
        this.reading = reading;
        this.texts = texts;
        this.settings = settings;
        this.registry = registry;
        this.clock = clock;
    }

    public Visit of(Actor actor, HttpServletRequest request) {
        var reader = reading.as(actor);
        return new Visit(actor, reader, texts.in(actor.language(), actor.zone(), request.getLocale()), settings.at(reader.guard().standing().version()), registry, clock, request);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
                                            @Nullable WebDataBinderFactory binders) {
        var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return of(actor(http), http);
    }

    /** The front door puts the actor into the request's authentication. */
    private static Actor actor(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof Authentication known && known.getPrincipal() instanceof Actor actor) {
            return actor;
        }
        throw new AuthenticationCredentialsNotFoundException("Nobody has signed in");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }
}
