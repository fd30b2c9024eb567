package org.dealwright.sales.flow;

import static org.dealwright.core.schema.Columns.lookup;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.RecordType;
import org.dealwright.work.process.InstanceColumns;
import org.dealwright.work.process.ProcessState;

/** How far what is sold has gone through a process that the company drew. */
public final class DrawnProcess {
    private static final Declaration instance = RecordType.declare("businessprocessflowinstance", "businessprocessflowinstances")
            .number(4725).identifiedBy(InstanceColumns.ID);
    public static final InstanceColumns COLUMNS = InstanceColumns.of(instance);
    public static final Column<Ref> LEAD = leads("lead");
    public static final Column<Ref> OPPORTUNITY = leads("opportunity");
    public static final Column<Ref> QUOTE = leads("quote");
    public static final Column<Ref> ORDER = leads("salesorder");
    public static final Column<Ref> INVOICE = leads("invoice");
    public static final RecordType TYPE = instance.lives(ProcessState.life()).end();

    private DrawnProcess() {
    }

    private static Column<Ref> leads(String type) {
        return instance.has(lookup(type + "id", type).from(type + "_businessprocessflowinstance", Cascade.REFERENTIAL.withoutMerge()));
    }
}
