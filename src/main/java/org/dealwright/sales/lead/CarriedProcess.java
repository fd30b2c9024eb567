package org.dealwright.sales.lead;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.Phase;
import org.dealwright.sales.opportunity.SalesProcesses;
import org.dealwright.work.process.Definitions;
import org.dealwright.work.process.InstanceColumns;
import org.dealwright.work.process.Instances;

/** The processes of a lead go on with the opportunity that came of it; where none can be carried the opportunity gets one of its own. */
@Component
final class CarriedProcess {
    private final Instances instances;
    private final Definitions definitions;
    private final Phase phase;

    CarriedProcess(Instances instances, Definitions definitions, Phase phase) {
        this.instances = instances;
        this.definitions = definitions;
        this.phase = phase;
    }

    /** What the opportunity will say of its stage, until a process says otherwise. */
    void tell(Values opportunity, Records records) {
        phase.write(opportunity, SalesProcesses.LEAD_TO_OPPORTUNITY, SalesProcesses.stage(SalesProcesses.LEAD_TO_OPPORTUNITY, Opportunity.DEVELOP), records);
    }

    /** @param given the instance to carry; null for the running ones of the lead */
    void carry(Row lead, @Nullable Ref given, Ref opportunity, Records records) {
        if (given != null && !leads(given, lead, records)) {
            throw new Fault.Refused(LeadError.PROCESS_OF_ANOTHER_LEAD, "ProcessInstanceId", Map.of());
        }
        if (!instances.carry(lead.ref(), opportunity, records)) {
            begin(lead, opportunity, records);
        }
    }

    private void begin(Row lead, Ref opportunity, Records records) {
        var topic = lead.get(Lead.TOPIC);
        definitions.at(records.read()).offered(opportunity.type(), records.read().guard().standing()).findFirst()
                .ifPresent(process -> instances.begin(process, SalesProcesses.stage(process, Opportunity.DEVELOP), opportunity, topic == null ? "" : topic,
                        records));
    }

    private static boolean leads(Ref given, Row lead, Records records) {
        var type = records.registry().type(given.type());
        return Definitions.areInstances(type) && InstanceColumns.leads(type, lead.type().name())
                .filter(lookup -> lead.ref().equals(records.get(type, given.id()).get(lookup))).isPresent();
    }
}
