package org.dealwright.sales.lead;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.work.activity.CompleteActivity;

/** A known customer wrote or called about a deal: an opportunity, which the activity is regarding from then on. */
@Component
public final class ConvertActivityToOpportunity implements Action<ConvertActivityToOpportunity.Input, Ref> {
    private final CreateRecord create;
    private final CompleteActivity complete;

    ConvertActivityToOpportunity(CreateRecord create, CompleteActivity complete) {
        this.create = create;
        this.complete = complete;
    }

    /**
     * Whose deal it is.
     *
     * @param customer an account or a contact
     * @param currency null for that of whoever converts
     * @param completes whether the activity is done thereby
     */
    public record Input(Ref activity, @Nullable Ref customer, @Nullable Ref currency, boolean completes) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var activity = ConvertedActivity.of(input.activity(), records);
        var values = activity.telling(Values.of(Opportunity.TYPE), Opportunity.TOPIC, Opportunity.DESCRIPTION).set(Opportunity.CUSTOMER, input.customer());
        if (input.currency() != null) {
            values.set(Opportunity.CURRENCY, input.currency());
        }
        var deal = records.perform(create, values);
        activity.goesOn(deal, input.completes(), complete);
        return deal;
    }
}
