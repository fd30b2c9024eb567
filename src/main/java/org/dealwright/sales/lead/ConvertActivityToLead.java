package org.dealwright.sales.lead;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.work.activity.CompleteActivity;

/** Somebody who wrote or called may want to buy: a lead of their own, which the activity is regarding from then on. */
@Component
public final class ConvertActivityToLead implements Action<ConvertActivityToLead.Input, Ref> {
    private final CreateRecord create;
    private final CompleteActivity complete;

    ConvertActivityToLead(CreateRecord create, CompleteActivity complete) {
        this.create = create;
        this.complete = complete;
    }

    /**
     * Who it is.
     *
     * @param lead what is known of the lead: names, company, e-mail address; topic and description are those of the activity
     * @param completes whether the activity is done thereby
     */
    public record Input(Ref activity, Values lead, boolean completes) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var activity = ConvertedActivity.of(input.activity(), records);
        var lead = records.perform(create, activity.telling(input.lead().copy(), Lead.TOPIC, Lead.DESCRIPTION));
        activity.goesOn(lead, input.completes(), complete);
        resolve(activity, input.lead().get(Lead.EMAIL), lead);
        return lead;
    }

    private static void resolve(ConvertedActivity activity, @Nullable String address, Ref lead) {
        if (address != null && !address.isBlank()) {
            activity.resolves(address.strip(), lead);
        }
    }
}
