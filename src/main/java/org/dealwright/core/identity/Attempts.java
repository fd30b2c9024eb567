package org.dealwright.core.identity;

import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;

/**
 * Counts attempts to sign in, by account and by address: from the third on the next has to wait, twice as long each time; the tenth locks out.
 * An attempt counts before its password is looked at, so that many at once do not get round it. Behind one address stand many people,
 * so it is allowed more.
 */
@Component
final class Attempts {
    static final Duration LOCK_OUT = Duration.ofMinutes(15);
    private static final int FREE = 2;
    private static final int LIMIT = 10;
    private static final int PEOPLE_BEHIND_AN_ADDRESS = 5;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int SECONDS_A_MINUTE = 60;
    private final DSLContext sql;
    private final Clock clock;

    Attempts(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws Fault.Refused with the minutes to wait */
    void count(String account, String address) {
        count(address, PEOPLE_BEHIND_AN_ADDRESS);
        count(account, 1);
    }

    /** The attempt was good: the account starts anew, the address gets this one back. */
    void forget(String account, String address) {
        sql.execute("delete from signinattempt where subject = ?", account);
        sql.execute("update signinattempt set failures = failures - 1, blockeduntil = null where subject = ?", address);
    }

    private void count(String subject, int people) {
        var now = clock.instant();
        var counted = sql.execute("""
                insert into signinattempt as a (subject, failures, lastfailure) values ({0}, 1, {1}::timestamptz)
                on conflict (subject) do update set
                    failures = case when a.lastfailure < {2}::timestamptz then 1 else a.failures + 1 end,
                    lastfailure = {1}::timestamptz,
                    blockeduntil = case when a.lastfailure < {2}::timestamptz then null
                        when a.failures + 1 >= {3} then {4}::timestamptz
                        when a.failures + 1 > {5} then {1}::timestamptz + make_interval(secs => power(2, (a.failures + 1 - {5}) / {6} - 1)) end
                where a.blockeduntil is null or a.blockeduntil <= {1}::timestamptz
                """, val(subject), val(now), val(now.minus(LOCK_OUT)), val(LIMIT * people), val(now.plus(LOCK_OUT)), val(FREE * people), val(people));
        if (counted == 0) {
            throw later(subject, now);
        }
        sql.execute("delete from signinattempt where lastfailure < cast(? as timestamptz)", now.minus(KEPT));
    }

    private Fault later(String subject, Instant now) {
        var until = sql.fetchOptional("select blockeduntil from signinattempt where subject = ?", subject)
                .map(row -> row.get(0, Instant.class)).orElse(now);
        var minutes = Math.ceilDiv(Duration.between(now, until).toSeconds(), SECONDS_A_MINUTE);
        return new Fault.Refused(IdentityError.SIGN_IN_LATER, Map.of("minutes", Math.max(1, minutes)));
    }
}
