package org.dealwright.sales.opportunity;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

/** What this room declares. */
@Component
final class OpportunityDeclarations implements Declarations {
    static final Association COMPETITORS = Association.of("opportunitycompetitors_association", "opportunitycompetitors", "opportunity",
            "competitor");

    @Override
    public List<RecordType> types() {
        return List.of(Opportunity.TYPE, OpportunityProduct.TYPE, OpportunityClose.TYPE, LeadToOpportunitySalesProcess.TYPE,
                OpportunitySalesProcess.TYPE);
    }

    @Override
    public List<Association> associations() {
        return List.of(COMPETITORS);
    }

    @Override
    public List<Form> forms() {
        return List.of(OpportunityForms.OPPORTUNITY, OpportunityForms.LINE, OpportunityForms.CLOSE);
    }
}
