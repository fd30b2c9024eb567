package org.dealwright.sales.lead;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.dealwright.core.action.Records;
import org.dealwright.core.action.Transition;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** Writing the state of a lead disqualifies or reactivates it; to qualify it takes the verb that says what becomes of it. */
@Configuration(proxyBeanMethods = false)
class LeadTransitions {
    @Bean
    Transition qualifiedByVerb() {
        return Transition.onlyBy("QualifyLead", Lead.TYPE, Lead.State.QUALIFIED.number());
    }

    @Bean
    Transition disqualifying(DisqualifyLead disqualify) {
        return new Transition() {
            @Override
            public boolean claims(RecordType type, int from, int to) {
                return type.equals(Lead.TYPE) && from == Lead.State.OPEN.number() && to == Lead.State.DISQUALIFIED.number();
            }

            @Override
            public void move(Row row, int reason, Records records) {
                records.perform(disqualify, new DisqualifyLead.Input(row.id(), reason));
            }
        };
    }

    @Bean
    Transition reactivating(ReactivateLead reactivate) {
        return new Transition() {
            @Override
            public boolean claims(RecordType type, int from, int to) {
                return type.equals(Lead.TYPE) && from != to && to == Lead.State.OPEN.number();
            }

            @Override
            public void move(Row row, int reason, Records records) {
                records.perform(reactivate, new ReactivateLead.Input(row.id(), reason));
            }
        };
    }
}
