package org.dealwright.sales.lead;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.dealwright.core.action.Mergeable;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.work.duplicate.DuplicateRule;
import org.dealwright.work.duplicate.DuplicateRules;

/** Whom a lead looks like, and how two become one. That a lead looks like a customer is told only: customers ask again. */
@Configuration(proxyBeanMethods = false)
class LeadLikeness {
    @Bean
    DuplicateRules alikeLeads() {
        return () -> List.of(DuplicateRule.published(Lead.TYPE, Lead.EMAIL),
                DuplicateRule.told(Lead.TYPE, Lead.EMAIL, Contact.TYPE, Contact.EMAIL),
                DuplicateRule.told(Lead.TYPE, Lead.EMAIL, Account.TYPE, Account.EMAIL));
    }

    @Bean
    Mergeable mergeableLeads() {
        return new Mergeable(Lead.TYPE, Lead.MASTER, Lead.MERGED, Lead.State.DISQUALIFIED.number(), Lead.CANCELED, List.of(Lead.ACCOUNT, Lead.CONTACT));
    }
}
