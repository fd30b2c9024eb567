package org.dealwright.edge.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import org.dealwright.core.identity.Callers;
import org.dealwright.core.kernel.Fault;

/** Makes an actor of whom the session names, when somebody asks; who has been disabled or lost every role meanwhile is nobody. */
@Component
final class PresentInSession implements SecurityContextRepository {
    private final HttpSessionSecurityContextRepository session = new HttpSessionSecurityContextRepository();
    private final Callers callers;

    PresentInSession(Callers callers) {
        this.callers = callers;
        session.setDisableUrlRewriting(true);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Later(session.loadDeferredContext(request), request);
    }

    /** Asked for at most once a request, and for open pages not at all. */
    private final class Later implements DeferredSecurityContext {
        private final DeferredSecurityContext kept;
        private final HttpServletRequest request;
        private @Nullable SecurityContext found;

        Later(DeferredSecurityContext kept, HttpServletRequest request) {
            this.kept = kept;
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (found == null) {
                found = present(kept.get(), request);
            }
            return found;
        }

        @Override
        public boolean isGenerated() {
            return kept.isGenerated();
        }
    }

    private SecurityContext present(SecurityContext kept, HttpServletRequest request) {
        if (!(kept.getAuthentication() instanceof SignedIn signedIn)) {
            return kept;
        }
        try {
            return callers.byUser(signedIn.user(), BrowserFacts.of(request))
                    .<SecurityContext>map(actor -> new SecurityContextImpl(new Present(actor))).orElseGet(SecurityContextImpl::new);
        } catch (Fault.Forbidden _) {
            return new SecurityContextImpl();
        }
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        session.saveContext(context, request, response);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return session.containsContext(request);
    }
}
