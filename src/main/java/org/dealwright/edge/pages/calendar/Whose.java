package org.dealwright.edge.pages.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.work.activity.ActivityPointer;

/** Of whom a calendar is: of the reader, of one colleague, or of the reader's unit. What it shows of others is what the reader may see. */
final class Whose {
    static final String ME = "", TEAM = "team";
    private static final int MANY = 100;
    private final Visit visit;
    private final String of;
    private @Nullable List<Row> colleagues;

    Whose(Visit visit, String of) {
        this.visit = visit;
        this.of = of.equals(TEAM) || id(of) != null ? of : ME;
    }

    String of() {
        return of;
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    Predicate predicate() {
        var owner = ActivityPointer.TYPE.owner();
        var one = id(of);
        if (one != null) {
            return Predicate.pointsAt(owner, one);
        }
        return of.equals(TEAM) ? Predicate.any(Predicate.mine(owner), new Predicate.In(Path.of(owner), colleagues().stream().map(Row::id).toList()))
                : Predicate.mine(owner);
    }

    /** The people of the reader's unit, by name. */
    List<Row> colleagues() {
        var known = colleagues;
        if (known == null) {
            var unit = visit.reader().get(SystemUser.TYPE, visit.actor().user()).require(SystemUser.UNIT).id();
            known = visit.reader().rows(Query.of(SystemUser.TYPE).select(SystemUser.FULL_NAME).where(Predicate.pointsAt(SystemUser.UNIT, unit))
                    .where(new Predicate.Not(Predicate.eq(SystemUser.DISABLED, true)))
                    .where(new Predicate.Not(Predicate.is(SystemUser.TYPE, visit.actor().user())))
                    .sort(Sort.ascending(SystemUser.FULL_NAME)).limit(MANY));
            colleagues = known;
        }
        return known;
    }

    record Choice(String of, String label) {
    }

    List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(ME, visit.text("work.calendar.mine")));
        if (!colleagues().isEmpty()) {
            choices.add(new Choice(TEAM, visit.text("work.calendar.team")));
            colleagues().forEach(each -> choices.add(new Choice(each.id().toString(), each.name())));
        }
        return choices;
    }
}
