package org.dealwright.edge.pages.present;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Said;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Need;

/** Columns as inputs of a form or dialog that is sent as a whole, and what comes back of them. */
public final class Inputs {
    private final Visit visit;
    private final RecordType type;
    private final Editors editors;

    public Inputs(Visit visit, RecordType type) {
        this.visit = visit;
        this.type = type;
        this.editors = new Editors(visit, type, null);
    }

    /** @param fault of the whole request; what it says of the column stands beside it */
    public Input of(Column<?> column, Entered entered, @Nullable Fault fault) {
        var wrong = fault == null ? null : Said.all(fault).stream().filter(each -> column.name().equals(each.target())).findFirst()
                .map(each -> Said.of(visit, type, each)).orElse(null);
        return new Input("i-" + column.name(), column.name(), visit.text(column.labelKey()), editors.of(column, entered), need(column),
                column.type() instanceof ColumnType.Memo, help(visit, column), wrong);
    }

    /** What a column is for, where its label does not say enough. */
    public static @Nullable String help(Visit visit, Column<?> column) {
        var key = column.labelKey() + ".help";
        return visit.words().has(key) ? visit.text(key) : null;
    }

    public static Need need(Column<?> column) {
        return switch (column.level()) {
            case SYSTEM, BUSINESS -> column.initial() == null ? Need.REQUIRED : Need.NONE;
            case RECOMMENDED -> Need.RECOMMENDED;
            case NONE -> Need.NONE;
        };
    }

    /**
     * The values of these columns as they were sent.
     *
     * @throws Fault.Invalid with all that can't be read as its details
     */
    public Values read(Collection<? extends Column<?>> columns) {
        var typed = new Typed(visit);
        var values = Values.of(type);
        var faults = new ArrayList<Fault.Invalid>();
        for (var column : columns) {
            try {
                values.put(column, value(typed, column));
            } catch (Fault.Invalid fault) {
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw Fault.Invalid.of(faults);
        }
        return values;
    }

    /** A box that is not ticked is not sent: that is no. */
    private @Nullable Object value(Typed typed, Column<?> column) {
        var value = typed.value(column, Entered.of(visit.request(), column));
        return value == null && column.type() instanceof ColumnType.YesNo ? Boolean.valueOf(false) : value;
    }

    /** What was sent, to be shown again. */
    public Map<Column<?>, Entered> sent(List<? extends Column<?>> columns) {
        var sent = new HashMap<Column<?>, Entered>();
        columns.forEach(column -> sent.put(column, Entered.of(visit.request(), column)));
        return sent;
    }
}
