package org.dealwright.sales.opportunity;

import static org.dealwright.core.schema.Columns.lookup;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.RecordType;
import org.dealwright.work.process.InstanceColumns;
import org.dealwright.work.process.ProcessState;

/** How far an opportunity has gone through the process that begins on it. */
public final class OpportunitySalesProcess {
    /** An instance follows nothing that happens to its opportunity. */
    static final Cascade ALONE = Cascade.REFERENTIAL.withoutMerge();

    private static final Declaration instance = RecordType.declare("opportunitysalesprocess", "opportunitysalesprocesses")
            .number(953).identifiedBy(InstanceColumns.ID);
    public static final InstanceColumns COLUMNS = InstanceColumns.of(instance, SalesProcesses.OPPORTUNITY.id());
    public static final Column<Ref> OPPORTUNITY = instance.has(lookup("opportunityid", "opportunity")
            .from("opportunity_opportunitysalesprocess", ALONE));
    public static final RecordType TYPE = instance.lives(ProcessState.life()).end();

    private OpportunitySalesProcess() {
    }
}
