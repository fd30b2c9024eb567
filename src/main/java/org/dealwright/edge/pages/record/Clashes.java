package org.dealwright.edge.pages.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.History;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Names;
import org.dealwright.edge.pages.present.Plain;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.present.Typed;
import org.dealwright.edge.pages.view.Dialog;

/** Asks which of two values is to stand when somebody else changed one meanwhile: mine, theirs, and what was before. */
public final class Clashes {
    /** The choice is sent under this name, as mine or theirs. */
    private static final String CHOICE = "stands";
    private static final int LOOKED_AT = 20;
    private final Visit visit;
    private final Row now;
    private final Column<?> column;
    private final @Nullable Object mine;
    private final String label;

    /**
     * A clash over one value.
     *
     * @param mine what was typed
     * @param label its name, where it is a lookup
     */
    public Clashes(Visit visit, Row now, Column<?> column, @Nullable Object mine, String label) {
        this.visit = visit;
        this.now = now;
        this.column = column;
        this.mine = mine;
        this.label = label;
    }

    /** Over the value that was sent in the column's own form. */
    static Clashes sent(Visit visit, Row now, Column<?> column) {
        var entered = Entered.of(visit.request(), column);
        return new Clashes(visit, now, column, new Typed(visit).value(column, entered), entered.label());
    }

    /** What was chosen in the dialog. */
    public static boolean isMine(Visit visit) {
        return !"theirs".equals(visit.request().getParameter(CHOICE));
    }

    public Dialog dialog(String address, String rest) {
        var present = new Present(visit);
        var change = visit.reader().history(now, LOOKED_AT).stream()
                .filter(entry -> entry.values().containsKey(column.name())).findFirst().orElse(null);
        var clash = new Dialog.Clash(CHOICE, present.label(column), before(change), words(mine, label), present.plain(now, column), who(change));
        return new Dialog("conflict", visit.text("ui.conflict.title"), visit.text("ui.conflict.lead"), visit.post(address),
                "conflict-" + now.id(), List.of(new Dialog.Part.Conflict(List.of(clash), kept())), visit.text("ui.conflict.keep"), false, null, rest);
    }

    private String before(History.@Nullable Entry change) {
        var step = change == null ? null : change.values().get(column.name());
        var value = step == null ? null : Plain.value(column, step.old());
        return words(value, value instanceof Ref ref ? Names.of(visit, Set.of(ref)).of(ref.id()) : "");
    }

    private String who(History.@Nullable Entry change) {
        return change == null ? "" : visit.text("ui.conflict.theirs", "name", Names.ofUsers(visit, Set.of(change.actor())).of(change.actor()), "time",
                visit.formats().relative(change.at(), visit.clock().instant()));
    }

    /** A value as the record would show it. */
    private String words(@Nullable Object value, String label) {
        if (value == null) {
            return "";
        }
        var path = Path.of(column);
        var values = new HashMap<Path, Object>();
        values.put(path, value);
        var currency = now.type().hasMoney() ? now.get(now.type().currency()) : null;
        if (currency != null) {
            values.putIfAbsent(Path.of(now.type().currency()), currency);
        }
        var labels = new HashMap<Path, String>();
        if (!label.isEmpty()) {
            labels.put(path, label);
        }
        return new Present(visit).plain(new Row(now.type(), values, labels), column);
    }

    private List<Dialog.Kept> kept() {
        var kept = new ArrayList<Dialog.Kept>();
        visit.request().getParameterMap().forEach((name, values) -> {
            if (name.startsWith(column.name()) || name.equals("_" + column.name())) {
                List.of(values).forEach(value -> kept.add(new Dialog.Kept(name, value)));
            }
        });
        return kept;
    }
}
