package org.dealwright.sales.opportunity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.dealwright.core.action.Records;
import org.dealwright.core.action.Transition;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.work.activity.ActivityState;

/**
 * Writing the state of an opportunity reopens it; to close it takes the verb that says how it ended.
 * Closings are canceled by reopening only.
 */
@Configuration(proxyBeanMethods = false)
class OpportunityTransitions {
    @Bean
    Transition wonByVerb() {
        return Transition.onlyBy("WinOpportunity", Opportunity.TYPE, Opportunity.State.WON.number());
    }

    @Bean
    Transition lostByVerb() {
        return Transition.onlyBy("LoseOpportunity", Opportunity.TYPE, Opportunity.State.LOST.number());
    }

    @Bean
    Transition closingCanceledByVerb() {
        return Transition.onlyBy("ReopenOpportunity", OpportunityClose.TYPE, ActivityState.CANCELED.number());
    }

    @Bean
    Transition reopening(ReopenOpportunity reopen) {
        return new Transition() {
            @Override
            public boolean claims(RecordType type, int from, int to) {
                return type.equals(Opportunity.TYPE) && from != to && to == Opportunity.State.OPEN.number();
            }

            @Override
            public void move(Row row, int reason, Records records) {
                records.perform(reopen, new ReopenOpportunity.Input(row.id(), reason));
            }
        };
    }
}
