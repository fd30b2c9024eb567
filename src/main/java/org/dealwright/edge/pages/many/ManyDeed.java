package org.dealwright.edge.pages.many;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.verb.Occasion;
import org.dealwright.edge.pages.view.Dialog;

/**
 * Something that can be done with chosen rows, each in a transaction of its own.
 *
 * @param key stands in its address
 * @param text the key of its words is {@code verb.TEXT}
 * @param beside whether its button stands in the bar, not in the menu
 * @param grave whether it is hard to take back
 * @param fits whether a row is in a state for it
 * @param asks the parts of its dialog, once for all rows; null when it acts at once
 * @param back the key of what takes it back; null for nothing
 */
record ManyDeed(String key, String text, String icon, Predicate<RecordType> on, Privilege right, boolean beside, boolean grave, Predicate<Row> fits,
        @Nullable Function<Occasion, List<Dialog.Part>> asks, Consumer<Occasion> does, @Nullable String back) {
    static ManyDeed of(String key, String text, String icon, Predicate<RecordType> on, Consumer<Occasion> does) {
        return new ManyDeed(key, text, icon, on, Privilege.WRITE, true, false, _ -> true, null, does, null);
    }

    ManyDeed needing(Privilege privilege) {
        return new ManyDeed(key, text, icon, on, privilege, beside, grave, fits, asks, does, back);
    }

    /** In the menu of the bar. */
    ManyDeed quiet() {
        return new ManyDeed(key, text, icon, on, right, false, grave, fits, asks, does, back);
    }

    ManyDeed hard() {
        return new ManyDeed(key, text, icon, on, right, beside, true, fits, asks, does, back);
    }

    ManyDeed when(Predicate<Row> condition) {
        return new ManyDeed(key, text, icon, on, right, beside, grave, condition, asks, does, back);
    }

    ManyDeed asking(Function<Occasion, List<Dialog.Part>> parts) {
        return new ManyDeed(key, text, icon, on, right, beside, grave, fits, parts, does, back);
    }

    ManyDeed takenBackBy(String other) {
        return new ManyDeed(key, text, icon, on, right, beside, grave, fits, asks, does, other);
    }
}
