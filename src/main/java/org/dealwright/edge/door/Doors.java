package org.dealwright.edge.door;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import org.dealwright.core.access.Access;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.Role;
import org.dealwright.core.identity.Callers;

/** Two doors: one for programs, with a token and nothing else, and one for people, with a session and what protects it. */
@Configuration(proxyBeanMethods = false)
class Doors {
    static final String CONTENT_SECURITY = "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
            + "img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";
    private static final String[] OPEN = {"/sign-in", "/setup", "/invitation/*", "/read/*", "/calendar/feed/*", "/assets/**", "/error", "/favicon.ico",
            "/robots.txt"};

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Callers callers, ProgramAnswers answers, Access access) throws Exception {
        return http.securityMatcher("/api/**", "/actuator/**")
                .csrf(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable).requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS).sessionFixation(SessionFixationConfigurer::none))
                .addFilterBefore(new TokenFilter(callers, answers), AnonymousAuthenticationFilter.class)
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint(answers))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**").permitAll()
                        .requestMatchers("/actuator/**").access(operators(access)).anyRequest().authenticated())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY)))
                .build();
    }

    /** Whoever may change roles may see how the product fares. */
    private static AuthorizationManager<RequestAuthorizationContext> operators(Access access) {
        return (known, _) -> new AuthorizationDecision(Present.in(known.get())
                .filter(actor -> access.standing(actor).reach(Role.TYPE, Privilege.WRITE).everything()).isPresent());
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, PresentInSession present, CsrfTokenRepository tokens, WayIn wayIn) throws Exception {
        return http
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .securityContext(context -> context.securityContextRepository(present))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint(wayIn).accessDeniedHandler(wayIn))
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()")))
                .build();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    /** Requests are timed as a whole; a time for each filter would cost more than the filters do. */
    @Bean
    SecurityObservationSettings untimedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    HttpFirewall firewall() {
        return new DoorFirewall();
    }

    /** Nobody: our people are not Spring's, and without this bean one would be invented at each start. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
