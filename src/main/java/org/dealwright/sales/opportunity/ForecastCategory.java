package org.dealwright.sales.opportunity;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;

/**
 * Won and lost opportunities are so in the forecast too, a reopened one is in the pipeline again;
 * by hand one chooses only among the rest.
 */
@Component
final class ForecastCategory implements Rule {
    private static final List<Integer> ENDS = List.of(Opportunity.FORECAST_WON, Opportunity.FORECAST_LOST);

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Opportunity.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        var state = draft.value(Opportunity.TYPE.state());
        if (state == null || state == Opportunity.State.OPEN.number()) {
            open(draft);
        } else if (draft.changes(Opportunity.TYPE.state())) {
            draft.set(Opportunity.FORECAST, state == Opportunity.State.WON.number() ? Opportunity.FORECAST_WON : Opportunity.FORECAST_LOST);
        }
    }

    private static void open(Draft draft) {
        if (!draft.isNew() && draft.changes(Opportunity.TYPE.state())) {
            draft.set(Opportunity.FORECAST, Opportunity.PIPELINE);
        } else if (draft.changes(Opportunity.FORECAST) && ENDS.contains(draft.value(Opportunity.FORECAST))) {
            throw new Fault.Refused(OpportunityError.FORECAST_SET_BY_CLOSING, Opportunity.FORECAST.name(), Map.of("type", "opportunity"));
        }
    }
}
