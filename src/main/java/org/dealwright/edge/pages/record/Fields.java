package org.dealwright.edge.pages.record;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Editors;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Inputs;
import org.dealwright.edge.pages.present.May;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.present.Raw;
import org.dealwright.edge.pages.view.Field;
import org.dealwright.edge.pages.view.Need;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.sales.opportunity.Opportunity;

/** The values of one record in place. */
public final class Fields {
    private final Visit visit;
    private final Row row;
    private final Present present;
    private final boolean open;
    private final boolean mayWrite;

    public Fields(Visit visit, Row row) {
        this.visit = visit;
        this.row = row;
        this.present = new Present(visit);
        this.open = May.isOpen(row);
        this.mayWrite = open && May.to(Privilege.WRITE, visit, row);
    }

    public Field rest(Column<?> column) {
        return rest(column, null);
    }

    Field rest(Column<?> column, Field.@Nullable Note note) {
        return new Field("f-" + column.name(), column.name(), present.label(column), present.value(row, column), Inputs.need(column),
                wide(column), Inputs.help(visit, column), way(column), note);
    }

    Field open(Column<?> column) {
        return open(column, new Raw(visit).of(row, column), null);
    }

    /** @param fault what is wrong with what was typed */
    Field open(Column<?> column, Entered entered, @Nullable String fault) {
        return editing("f-" + column.name(), column, entered, address(column), fault);
    }

    /** The editor of a step in the fly-out of a stage, which stays open and draws the page anew. */
    public Field step(Column<?> column) {
        return editing("step-" + column.name(), column, new Raw(visit).of(row, column), address(column) + "?step=true", null);
    }

    private Field editing(String id, Column<?> column, Entered entered, String address, @Nullable String fault) {
        var way = new Field.Way.Open(new Editors(visit, row.type(), row).of(column, entered), visit.post(address), base(column).text(),
                address(column) + "?rest=true", fault);
        return new Field(id, column.name(), present.label(column), present.value(row, column), Inputs.need(column), wide(column), Inputs.help(visit, column), way,
                null);
    }

    /** What the editor shows: the version of the record and the value that the column had in it. */
    Base base(Column<?> column) {
        return new Base(row.version(), Objects.hashCode(new Raw(visit).of(row, column)));
    }

    public boolean isEditable(Column<?> column) {
        return mayWrite && column.access() == Column.Access.EDITABLE && Editors.canEnter(column) && !isReckoned(column);
    }

    /** What follows from the lines is not typed, as long as the deal says so. */
    private boolean isReckoned(Column<?> column) {
        return column.equals(Opportunity.ESTIMATED_REVENUE) && Boolean.TRUE.equals(row.get(Opportunity.REVENUE_CALCULATED));
    }

    /** Whether it has a place on the form: what is empty and can't be filled by hand has none. */
    boolean isThere(Column<?> column) {
        return !(present.value(row, column) instanceof Value.Empty) || Inputs.need(column) != Need.NONE || isEditable(column);
    }

    private String address(Column<?> column) {
        return Found.href(row) + "/field/" + column.name();
    }

    private static boolean wide(Column<?> column) {
        return column.type() instanceof ColumnType.Memo;
    }

    private Field.Way way(Column<?> column) {
        if (isEditable(column)) {
            return new Field.Way.Editable(address(column));
        }
        if (column.calculated() && column.type() instanceof ColumnType.Amount || isReckoned(column)) {
            return new Field.Way.Locked("fx", visit.text("ui.locked.calculated"));
        }
        if (column.access() != Column.Access.EDITABLE || !Editors.canEnter(column)) {
            return new Field.Way.Locked("lock", visit.text("ui.locked.system"));
        }
        return new Field.Way.Locked("lock", visit.text(open ? "ui.locked.rights" : "ui.locked.closed"));
    }
}
