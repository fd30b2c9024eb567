package org.dealwright.edge.pages.verb;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Inputs;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Tone;

/**
 * A deed about to be done: on which record, by whom, and what was typed for it.
 *
 * @param fault why it was not done the last time, null at first
 */
public record Occasion(Visit visit, Row row, Actions actions, @Nullable Fault fault) {
    public <I, O> O run(Action<I, O> action, I input) {
        return actions.run(action, input, visit.actor());
    }

    public Ref ref() {
        return row.ref();
    }

    public boolean isSent() {
        return visit.request().getMethod().equals("POST");
    }

    public String sent(String name) {
        return Entered.of(visit.request(), name).text();
    }

    public boolean isTicked(String name) {
        return sent(name).equals("true");
    }

    /** A number that was chosen; -1 for none, as verbs take it. */
    public int number(String name) {
        var text = sent(name);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** A column as an input; what was sent stands in it again, else the given value. */
    public Input input(RecordType type, Column<?> column, Entered initially) {
        return new Inputs(visit, type).of(column, isSent() ? Entered.of(visit.request(), column) : initially, fault);
    }

    /** What was typed for these columns, without what was left empty. */
    public Values read(RecordType type, List<Column<?>> columns) {
        var values = new Inputs(visit, type).read(columns);
        List.copyOf(values.columns()).stream().filter(column -> values.get(column) == null).forEach(values::remove);
        return values;
    }

    /** The same with what it is about, such as the total of a document. */
    public Dialog.Part remarkOn(Column<?> column, String key) {
        return remark(key, "amount", new Present(visit).plain(row, column));
    }

    /** What will happen, in words. */
    public Dialog.Part remark(String key, Object... arguments) {
        return new Dialog.Part.Remark(new Callout(Tone.PLAIN, "info", visit.text(key, arguments)));
    }
}
