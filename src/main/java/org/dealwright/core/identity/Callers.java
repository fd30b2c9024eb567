package org.dealwright.core.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;

/** Makes an actor of whoever calls: language and time zone are the user's own, else the browser's, else the company's. One statement each. */
@Component
public final class Callers {
    private static final Duration LAST_USE_IS_KEPT_TO = Duration.ofMinutes(1);
    /** Marked, so that what a call costs can be counted without what its session costs. */
    private static final String PERSON = """
            /* session */ select u.systemuserid, u.isdisabled or b.isdisabled is true, u.uilanguageid, u.timezone, o.languagecode, o.timezone,
                exists (select from systemuserroles r where r.systemuserid = u.systemuserid)
                    or exists (select from teammembership m join teamroles r using (teamid) where m.systemuserid = u.systemuserid)
            """;
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
    private final DSLContext sql;
    private final Clock clock;

    Callers(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What the browser says of its reader.
     *
     * @param languages the best first
     */
    public record Browser(List<Locale> languages, @Nullable ZoneId zone) {
        public static final Browser UNKNOWN = new Browser(List.of(), null);

        public Browser {
            languages = List.copyOf(languages);
        }
    }

    /**
     * Empty when the token is not known, has expired, or its user is disabled.
     *
     * @throws Fault.Forbidden when the user has no role
     */
    public Optional<Actor.Person> byToken(String token, Browser browser) {
        var now = clock.instant();
        return sql.fetchOptional(PERSON + """
                , t.accesstokenid, t.lastusedon
                from accesstoken t join systemuser u using (systemuserid) left join businessunit b using (businessunitid)
                left join organization o on true
                where t.hash = ? and (t.expireson is null or t.expireson > cast(? as timestamptz))
                """, Tokens.hash(token), now).filter(Callers::isEnabled).map(row -> {
                    use(row.get(7, UUID.class), row.get(8, Instant.class), now);
                    return person(row, Door.API, browser);
                });
    }

    /**
     * Empty when the user is not there or disabled.
     *
     * @throws Fault.Forbidden when the user has no role
     */
    public Optional<Actor.Person> byUser(UUID user, Browser browser) {
        return sql.fetchOptional(PERSON + """
                from systemuser u left join businessunit b using (businessunitid) left join organization o on true where u.systemuserid = ?
                """, user).filter(Callers::isEnabled).map(row -> person(row, Door.PAGE, browser));
    }

    /**
     * Whose calendar it is that may be read at a link. Empty when the link is not known or its user disabled.
     *
     * @throws Fault.Forbidden when the user has no role
     */
    public Optional<Actor.Person> byCalendarLink(String secret) {
        return sql.fetchOptional(PERSON + """
                from calendarlink l join systemuser u using (systemuserid) left join businessunit b using (businessunitid)
                left join organization o on true where l.hash = ?
                """, Tokens.hash(secret)).filter(Callers::isEnabled).map(row -> person(row, Door.API, Browser.UNKNOWN));
    }

    /** The language for someone who has not signed in. */
    public Language language(Browser browser) {
        return spoken(browser).findFirst().orElseGet(() -> sql.fetchOptional("/* session */ select languagecode from organization")
                .map(row -> language(row.get(0, Integer.class))).orElse(Language.EN));
    }

    private void use(UUID token, @Nullable Instant lastUse, Instant now) {
        if (lastUse == null || lastUse.isBefore(now.minus(LAST_USE_IS_KEPT_TO))) {
            sql.execute("/* session */ update accesstoken set lastusedon = cast(? as timestamptz) where accesstokenid = ?", now, token);
        }
    }

    private static boolean isEnabled(Record row) {
        return !Boolean.TRUE.equals(row.get(1, Boolean.class));
    }

    private static Actor.Person person(Record row, Door door, Browser browser) {
        var user = row.get(0, UUID.class);
        if (!Boolean.TRUE.equals(row.get(6, Boolean.class))) {
            throw new Fault.Forbidden(AccessError.USER_WITHOUT_ROLE, Map.of("user", user.toString()));
        }
        var own = row.get(2, Integer.class);
        var language = own != null ? language(own) : spoken(browser).findFirst().orElseGet(() -> language(row.get(4, Integer.class)));
        var zone = Stream.of(zone(row.get(3, String.class)), browser.zone(), zone(row.get(5, String.class))).filter(Objects::nonNull)
                .findFirst().orElse(ZoneId.of("UTC"));
        return new Actor.Person(user, door, language, zone);
    }

    private static Stream<Language> spoken(Browser browser) {
        return browser.languages().stream().filter(locale -> Language.of(locale) != Language.EN || locale.getLanguage().equals("en")).map(Language::of);
    }

    private static Language language(@Nullable Integer number) {
        return Arrays.stream(Language.values()).filter(each -> number != null && each.number() == number).findFirst().orElse(Language.EN);
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        return name == null || !ZONES.contains(name) ? null : ZoneId.of(name);
    }
}
