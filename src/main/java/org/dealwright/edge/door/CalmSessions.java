package org.dealwright.edge.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions that are not written at every request: the last access is kept to the minute. */
final class CalmSessions<S extends Session> implements SessionRepository<CalmSessions.Calm<S>> {
    private static final Duration LAST_ACCESS_IS_KEPT_TO = Duration.ofMinutes(1);
    private final SessionRepository<S> store;

    CalmSessions(SessionRepository<S> store) {
        this.store = store;
    }

    @Override
    public Calm<S> createSession() {
        return new Calm<>(store.createSession());
    }

    @Override
    public void save(Calm<S> session) {
        store.save(session.kept);
    }

    @Override
    public @Nullable Calm<S> findById(String id) {
        var found = store.findById(id);
        return found == null ? null : new Calm<>(found);
    }

    @Override
    public void deleteById(String id) {
        store.deleteById(id);
    }

    /** One of them. */
    static final class Calm<S extends Session> implements Session {
        private final S kept;

        Calm(S kept) {
            this.kept = kept;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (now.isAfter(kept.getLastAccessedTime().plus(LAST_ACCESS_IS_KEPT_TO))) {
                kept.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            kept.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
