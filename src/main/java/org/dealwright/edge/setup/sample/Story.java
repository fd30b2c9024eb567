package org.dealwright.edge.setup.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Actions;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Words;
import org.dealwright.core.store.Values;

/** Lets the people of Nordkamm do things on days gone by, as themselves and through the verbs that everybody uses; so the past reads as if it had been lived. */
final class Story {
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final int QUARTERS = 30;
    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private final Actions actions;
    private final Words words;
    private final ZoneId zone;
    private final Instant now;
    private final Random random = new Random(20260310);
    private Instant last = Instant.EPOCH;

    Story(Actions actions, Words words, ZoneId zone, Instant now) {
        this.actions = actions;
        this.words = words;
        this.zone = zone;
        this.now = now;
    }

    /** The same numbers in the same order at every telling. */
    Random random() {
        return random;
    }

    /** @param key without the prefix that all texts of the sample have */
    String says(String key) {
        return words.of("sample." + key);
    }

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** Some quarter of an hour of office time on a working day, a while after what was told last if that was the same day; never later than now. */
    Instant past(long daysAgo) {
        var day = today().minusDays(daysAgo);
        var worked = switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
        var moment = last.atZone(zone).toLocalDate().equals(worked) ? last.plus(A_WHILE) : hour(worked);
        last = moment.isAfter(now) ? now : moment;
        return last;
    }

    /** Some quarter of an hour of office time; from tomorrow on, on a working day. */
    Instant planned(long daysAhead) {
        var day = today().plusDays(daysAhead);
        return hour(daysAhead > 0 && (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) ? day.plusDays(2) : day);
    }

    private Instant hour(LocalDate day) {
        return day.atTime(OPENS.plusMinutes(15L * random.nextInt(QUARTERS))).atZone(zone).toInstant();
    }

    <I, O> O run(Instant moment, Ref who, Action<I, O> verb, I input) {
        var actor = new Actor.Person(who.id(), Door.SETUP, words.language(), zone);
        return StoryClock.at(moment, () -> actions.run(verb, input, actor));
    }

    Ref make(Instant moment, Ref who, Values values) {
        return make(moment, who, List.of(values)).getFirst();
    }

    /** @param rows of one type */
    List<Ref> make(Instant moment, Ref who, List<Values> rows) {
        return rows.isEmpty() ? List.of() : run(moment, who, new Create(), rows);
    }

    void change(Instant moment, Ref who, Ref row, Values values) {
        run(moment, who, new Change(row), values);
    }

    private record Change(Ref row) implements Action<Values, Ref> {
        @Override
        public Ref perform(Values values, Records records) {
            records.update(records.get(values.type(), row.id()), values);
            return row;
        }
    }

    private static final class Create implements Action<List<Values>, List<Ref>> {
        @Override
        public List<Ref> perform(List<Values> rows, Records records) {
            return records.createAll(rows);
        }
    }
}
