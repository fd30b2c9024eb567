package org.dealwright.edge.door;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions are in PostgreSQL, so that any node answers any request. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionKeeping {
    /** A request with this attribute gets a cookie that outlives the browser. */
    static final String STAY = "dealwright.stay";
    static final Duration WORKING_DAY = Duration.ofHours(10);
    static final Duration STAYING = Duration.ofDays(30);
    private static final String EVERY_TEN_MINUTES = "0 */10 * * * *";

    @Bean
    JdbcIndexedSessionRepository storedSessions(JdbcOperations jdbc) {
        var sessions = new JdbcIndexedSessionRepository(jdbc, TransactionOperations.withoutTransaction());
        sessions.setDefaultMaxInactiveInterval(WORKING_DAY);
        sessions.setCleanupCron(EVERY_TEN_MINUTES);
        return sessions;
    }

    @Bean
    SessionRepository<?> sessionRepository(JdbcIndexedSessionRepository stored) {
        return new CalmSessions<>(stored);
    }

    /** Http only, for our site only, and over TLS only where the request came over TLS. */
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("dealwright");
        cookie.setSameSite("Lax");
        cookie.setRememberMeRequestAttribute(STAY);
        return cookie;
    }
}
