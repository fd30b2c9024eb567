package org.dealwright.sales.opportunity;

import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.to;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.RecordType;
import org.dealwright.work.process.InstanceColumns;
import org.dealwright.work.process.ProcessState;

/** How far a lead, and then the opportunity that came of it, has gone through the process. */
public final class LeadToOpportunitySalesProcess {
    private static final Declaration instance = RecordType.declare("leadtoopportunitysalesprocess", "leadtoopportunitysalesprocesses")
            .number(954).identifiedBy(InstanceColumns.ID);
    public static final InstanceColumns COLUMNS = InstanceColumns.of(instance, SalesProcesses.LEAD_TO_OPPORTUNITY.id());
    public static final Column<Ref> LEAD = instance.has(lookup("leadid", to("lead", "lead_leadtoopportunitysalesprocess",
            OpportunitySalesProcess.ALONE.deleting(Cascade.OnDelete.CASCADE)).navigatedAs("leadId")));
    public static final Column<Ref> OPPORTUNITY = instance.has(lookup("opportunityid", to("opportunity",
            "opportunity_leadtoopportunitysalesprocess", OpportunitySalesProcess.ALONE).navigatedAs("opportunityId")));
    public static final RecordType TYPE = instance.lives(ProcessState.life()).end();

    private LeadToOpportunitySalesProcess() {
    }
}
