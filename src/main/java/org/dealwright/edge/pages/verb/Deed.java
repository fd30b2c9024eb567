package org.dealwright.edge.pages.verb;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Coded;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Verb;

/**
 * Something that can be done with a record on its page: when its button shows, what it asks, what it does.
 *
 * @param key stands in its address
 * @param text the key of its words is {@code verb.TEXT}
 * @param beside whether its button stands beside the name, not in the menu
 * @param hard whether it is hard to take back
 * @param right the privilege on the record without which the button is not there
 * @param asks the parts of its dialog; null when it acts at once
 * @param does answers where the page goes on to
 * @param paper whether it only shows something beside the page: no act, a link
 */
public record Deed(String key, String text, String icon, Verb.Rank rank, boolean beside, boolean hard, Privilege right,
        Predicate<RecordType> on, Predicate<Row> when,
                   @Nullable Function<Occasion, List<Dialog.Part>> asks, Function<Occasion, String> does, boolean paper) {
    /** A quiet deed in the menu, for every state, acting at once. */
    public static Deed of(String key, String text, String icon, Predicate<RecordType> on, Function<Occasion, String> does) {
        return new Deed(key, text, icon, Verb.Rank.PLAIN, false, false, Privilege.WRITE, on, _ -> true, null, does, false);
    }

    /** A link to something beside the page, which stands under the key below the record, for everyone who may read it. */
    public static Deed showing(String key, String text, String icon, Predicate<RecordType> on) {
        return new Deed(key, text, icon, Verb.Rank.PLAIN, true, false, Privilege.READ, on, _ -> true, null, to -> Found.href(to.row()) + "/" + key, true);
    }

    public static Deed of(String key, String text, String icon, RecordType type, Function<Occasion, String> does) {
        return of(key, text, icon, type::equals, does);
    }

    public Deed asking(Function<Occasion, List<Dialog.Part>> parts) {
        return new Deed(key, text, icon, rank, beside, hard, right, on, when, parts, does, paper);
    }

    /** A button of its own. */
    public Deed loud() {
        return new Deed(key, text, icon, rank, true, hard, right, on, when, asks, does, paper);
    }

    public Deed ranked(Verb.Rank loudness) {
        return new Deed(key, text, icon, loudness, beside, hard, right, on, when, asks, does, paper);
    }

    /** The one thing to do. */
    public Deed first() {
        return new Deed(key, text, icon, Verb.Rank.PRIMARY, true, hard, right, on, when, asks, does, paper);
    }

    /** Hard to take back. */
    public Deed grave() {
        return new Deed(key, text, icon, rank, beside, true, right, on, when, asks, does, paper);
    }

    public Deed needing(Privilege privilege) {
        return new Deed(key, text, icon, rank, beside, hard, privilege, on, when, asks, does, paper);
    }

    public Deed when(Predicate<Row> condition) {
        return new Deed(key, text, icon, rank, beside, hard, right, on, when.and(condition), asks, does, paper);
    }

    /** Only in these states. */
    public Deed in(Coded... states) {
        return when(row -> {
            var now = row.require(row.type().state());
            return List.of(states).stream().anyMatch(state -> state.number() == now);
        });
    }

    boolean fits(Row row) {
        return on.test(row.type()) && when.test(row);
    }
}
