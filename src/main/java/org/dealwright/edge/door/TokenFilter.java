package org.dealwright.edge.door;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

import org.dealwright.core.identity.Callers;
import org.dealwright.core.kernel.Fault;

/** Lets programs in by {@code Authorization: Bearer}. Looks at nothing else: no cookie opens this door. */
final class TokenFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private final Callers callers;
    private final ProgramAnswers answers;

    TokenFilter(Callers callers, ProgramAnswers answers) {
        this.callers = callers;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            try {
                callers.byToken(header.substring(SCHEME.length()).strip(), BrowserFacts.of(request))
                        .ifPresent(actor -> SecurityContextHolder.setContext(new SecurityContextImpl(new Present(actor))));
            } catch (Fault.Forbidden fault) {
                answers.forbid(request, response, fault);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
