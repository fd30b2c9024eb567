package org.dealwright.sales.opportunity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.dealwright.sales.pricing.PricedType;

/** Opportunities are priced as every document with lines. */
@Configuration(proxyBeanMethods = false)
class OpportunityPricing {
    @Bean
    static PricedType pricedOpportunity() {
        return PricedType.of(Opportunity.TYPE, Opportunity.TOTALS, Opportunity.PRICE_LIST, OpportunityError.OPPORTUNITY_CURRENCY_LOCKED,
                OpportunityProduct.TYPE, OpportunityProduct.OPPORTUNITY, OpportunityProduct.COLUMNS);
    }
}
