package org.dealwright.sales.lead;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.LeadToOpportunitySalesProcess;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.Phase;
import org.dealwright.sales.opportunity.SalesProcesses;
import org.dealwright.work.process.Instances;
import org.dealwright.work.process.ProcessDefinition;
import org.dealwright.work.process.Stage;

/** The process of a lead goes on with the opportunity that came of it; where none can be carried the opportunity gets one of its own. */
@Component
final class CarriedProcess {
    private static final ProcessDefinition PROCESS = SalesProcesses.LEAD_TO_OPPORTUNITY;
    private final Instances instances;
    private final Phase phase;

    CarriedProcess(Instances instances, Phase phase) {
        this.instances = instances;
        this.phase = phase;
    }

    /** What the opportunity will say of its stage. */
    void tell(Values opportunity, Records records) {
        phase.write(opportunity, PROCESS, develop(PROCESS), records);
    }

    /** @param given the instance to carry; null for the running one of the lead */
    void carry(Row lead, @Nullable Ref given, Ref opportunity, Records records) {
        instance(lead, given, records).filter(row -> row.get(LeadToOpportunitySalesProcess.OPPORTUNITY) == null).ifPresentOrElse(
                instance -> records.follow(instance, Values.of(LeadToOpportunitySalesProcess.TYPE)
                        .set(LeadToOpportunitySalesProcess.OPPORTUNITY, opportunity)
                        .set(LeadToOpportunitySalesProcess.COLUMNS.activeStage(), develop(PROCESS).id())),
                () -> begin(lead, opportunity, records));
    }

    private void begin(Row lead, Ref opportunity, Records records) {
        var topic = lead.get(Lead.TOPIC);
        instances.begin(SalesProcesses.OPPORTUNITY, develop(SalesProcesses.OPPORTUNITY), opportunity, topic == null ? "" : topic, records);
    }

    private Optional<Row> instance(Row lead, @Nullable Ref given, Records records) {
        if (given == null) {
            return instances.running(PROCESS, lead.ref(), records);
        }
        if (!given.type().equals(PROCESS.key())) {
            throw otherLead();
        }
        var instance = records.get(LeadToOpportunitySalesProcess.TYPE, given.id());
        if (!lead.ref().equals(instance.get(LeadToOpportunitySalesProcess.LEAD))) {
            throw otherLead();
        }
        return Optional.of(instance);
    }

    private static Fault.Refused otherLead() {
        return new Fault.Refused(LeadError.PROCESS_OF_ANOTHER_LEAD, "ProcessInstanceId", Map.of());
    }

    private static Stage develop(ProcessDefinition process) {
        return SalesProcesses.stage(process, Opportunity.DEVELOP);
    }
}
