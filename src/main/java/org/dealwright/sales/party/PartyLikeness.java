package org.dealwright.sales.party;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.dealwright.core.action.Mergeable;
import org.dealwright.work.duplicate.DuplicateRule;
import org.dealwright.work.duplicate.DuplicateRules;

/** Which accounts and contacts look alike, and how two become one. */
@Configuration(proxyBeanMethods = false)
class PartyLikeness {
    @Bean
    DuplicateRules alikeParties() {
        return () -> List.of(DuplicateRule.published(Account.TYPE, Account.EMAIL), DuplicateRule.published(Contact.TYPE, Contact.EMAIL));
    }

    @Bean
    Mergeable mergeableAccounts() {
        return new Mergeable(Account.TYPE, Account.MASTER, Account.MERGED, Account.State.INACTIVE.number(), Account.INACTIVE, List.of(Account.PARENT));
    }

    @Bean
    Mergeable mergeableContacts() {
        return new Mergeable(Contact.TYPE, Contact.MASTER, Contact.MERGED, Contact.State.INACTIVE.number(), Contact.INACTIVE, List.of(Contact.COMPANY));
    }
}
