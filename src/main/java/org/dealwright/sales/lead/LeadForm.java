package org.dealwright.sales.lead;

import org.dealwright.core.schema.Form;

/** The least that is needed to understand the possible sale, to reach the person and to know where the interest came from. */
final class LeadForm {
    static final Form FORM = Form.of(Lead.TYPE)
            .header(Lead.VALUE, Lead.RATING, Lead.COMPANY, Lead.SOURCE, Lead.TYPE.owner())
            .section("interest", Lead.TOPIC, Lead.SOURCE, Lead.RATING, Lead.TYPE.status(), Lead.DESCRIPTION)
            .section("person", Lead.NAME.salutation(), Lead.NAME.first(), Lead.NAME.middle(), Lead.NAME.last(), Lead.JOB_TITLE)
            .section("contact", Lead.EMAIL, Lead.PHONE, Lead.MOBILE, Lead.SECOND_EMAIL, Lead.HOME_PHONE, Lead.FAX)
            .section("company", Lead.COMPANY, Lead.WEBSITE, Lead.INDUSTRY, Lead.REVENUE, Lead.EMPLOYEES, Lead.SIC)
            .section("qualification", Lead.ACCOUNT, Lead.CONTACT, Lead.TIMEFRAME, Lead.PURCHASE_PROCESS, Lead.DECISION_MAKER, Lead.NEED,
                    Lead.INITIAL_COMMUNICATION, Lead.CONFIRM_INTEREST, Lead.EVALUATE_FIT, Lead.QUALIFICATION_COMMENTS)
            .section("budget", Lead.VALUE, Lead.CLOSES_ON, Lead.BUDGET, Lead.BUDGET_STATUS, Lead.TYPE.currency(), Lead.FOLLOW_UP_PROSPECT,
                    Lead.FOLLOW_UP_QUALIFY)
            .section("address", Lead.ADDRESS.columns())
            .section("address2", Lead.SECOND_ADDRESS.columns())
            .section("preferences", Lead.PREFERENCES.columns())
            .section("administration", Lead.TYPE.owner(), Lead.OPPORTUNITY)
            .quick(Lead.TOPIC, Lead.NAME.first(), Lead.NAME.last(), Lead.COMPANY, Lead.EMAIL, Lead.PHONE, Lead.SOURCE, Lead.RATING)
            .related("leadcompetitors_association", "leadproduct_association", "opportunity_originating_lead");

    private LeadForm() {
    }
}
