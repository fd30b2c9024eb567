package org.dealwright.sales.opportunity;

import static org.dealwright.sales.opportunity.Opportunity.ACCOUNT;
import static org.dealwright.sales.opportunity.Opportunity.BUDGET;
import static org.dealwright.sales.opportunity.Opportunity.COMPETITORS_IDENTIFIED;
import static org.dealwright.sales.opportunity.Opportunity.CONTACT;
import static org.dealwright.sales.opportunity.Opportunity.CUSTOMER_NEED;
import static org.dealwright.sales.opportunity.Opportunity.DEBRIEFED;
import static org.dealwright.sales.opportunity.Opportunity.DECISION_DATE;
import static org.dealwright.sales.opportunity.Opportunity.DECISION_MAKER;
import static org.dealwright.sales.opportunity.Opportunity.DESCRIPTION;
import static org.dealwright.sales.opportunity.Opportunity.FINAL_PROPOSAL_COMPLETED;
import static org.dealwright.sales.opportunity.Opportunity.FINAL_PROPOSAL_PRESENTED;
import static org.dealwright.sales.opportunity.Opportunity.INTERNALLY_REVIEWED;
import static org.dealwright.sales.opportunity.Opportunity.PROPOSAL_DEVELOPED;
import static org.dealwright.sales.opportunity.Opportunity.PROPOSAL_PRESENTED;
import static org.dealwright.sales.opportunity.Opportunity.PURCHASE_PROCESS;
import static org.dealwright.sales.opportunity.Opportunity.SALES_TEAM_IDENTIFIED;
import static org.dealwright.sales.opportunity.Opportunity.SOLUTION;
import static org.dealwright.sales.opportunity.Opportunity.STAKEHOLDERS_IDENTIFIED;
import static org.dealwright.sales.opportunity.Opportunity.THANKED;
import static org.dealwright.sales.opportunity.Opportunity.TIMEFRAME;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.schema.Column;
import org.dealwright.work.process.Category;
import org.dealwright.work.process.ProcessDefinition;
import org.dealwright.work.process.Processes;
import org.dealwright.work.process.Stage;
import org.dealwright.work.process.Step;

/** The two processes that come with the product: one begins on a lead, the other on an opportunity. All their steps are optional. */
@Component
public final class SalesProcesses implements Processes {
    /** Leads, and the opportunities that come of them. The columns of its first stage have the same names on both. */
    public static final ProcessDefinition LEAD_TO_OPPORTUNITY = ProcessDefinition.stock(
            UUID.fromString("919e14d1-6489-4852-abd0-a63a6ecaac5d"), "leadtoopportunitysalesprocess", List.of(
                    stage("f99b4d48-7aad-456e-864a-8e7d543f7495", "qualify", Category.QUALIFY, "lead",
                            qualifying(step("existingcontact", CONTACT), step("existingaccount", ACCOUNT))),
                    stage("bfc9108c-8389-406b-9166-2c3298a2e41f", "develop", Category.DEVELOP, "opportunity", developing()),
                    stage("3a275c22-fc45-4e89-97fc-41e5ec578743", "propose", Category.PROPOSE, "opportunity", proposing()),
                    stage("7f5247fe-cfc3-42bc-aa77-b1d836d9b7c0", "close", Category.CLOSE, "opportunity", closing())));
    /** Opportunities that were made without a lead. */
    public static final ProcessDefinition OPPORTUNITY = ProcessDefinition.stock(
            UUID.fromString("3e8ebee6-a2bc-4451-9c5f-b146b085413a"), "opportunitysalesprocess", List.of(
                    stage("6b9ce798-221a-4260-90b2-2a95ed51a5bc", "qualify", Category.QUALIFY, "opportunity",
                            qualifying(step("identifycontact", CONTACT), step("identifyaccount", ACCOUNT))),
                    stage("650e06b4-789b-46c1-822b-0da76bedb1ed", "develop", Category.DEVELOP, "opportunity", developing()),
                    stage("d3ca8878-8d7b-47b9-852d-fcd838790cfd", "propose", Category.PROPOSE, "opportunity", proposing()),
                    stage("bb7e830a-61bd-441b-b1fd-6bb104ffa027", "close", Category.CLOSE, "opportunity", closing())));

    @Override
    public List<ProcessDefinition> definitions() {
        return List.of(LEAD_TO_OPPORTUNITY, OPPORTUNITY);
    }

    /** Opportunities that came of a lead are led by the process of that lead; others begin in the stage that they are made in. */
    @Override
    public Optional<Stage> start(ProcessDefinition process, Draft record) {
        return !record.type().equals(Opportunity.TYPE) ? Optional.of(process.first())
                : record.value(Opportunity.ORIGINATING_LEAD) != null ? Optional.empty()
                : Optional.of(stage(process, record.value(Opportunity.STAGE)));
    }

    /** The stage of a category; the first where there is none. */
    public static Stage stage(ProcessDefinition process, @Nullable Integer category) {
        return process.on(Opportunity.TYPE.name()).stream().filter(stage -> Integer.valueOf(stage.category().number()).equals(category)).findFirst()
                .orElse(process.first());
    }

    private static List<Step> qualifying(Step who, Step whose) {
        return Stream.of(who, whose, step("purchasetimeframe", TIMEFRAME), step("estimatedbudget", BUDGET),
                step("purchaseprocess", PURCHASE_PROCESS), step("identifydecisionmaker", DECISION_MAKER),
                step("capturesummary", DESCRIPTION)).toList();
    }

    private static List<Step> developing() {
        return List.of(step("customerneed", CUSTOMER_NEED), step("proposedsolution", SOLUTION),
                step("identifystakeholders", STAKEHOLDERS_IDENTIFIED), step("identifycompetitors", COMPETITORS_IDENTIFIED));
    }

    private static List<Step> proposing() {
        return List.of(step("identifysalesteam", SALES_TEAM_IDENTIFIED), step("developproposal", PROPOSAL_DEVELOPED),
                step("completeinternalreview", INTERNALLY_REVIEWED), step("presentproposal", PROPOSAL_PRESENTED));
    }

    private static List<Step> closing() {
        return List.of(step("completefinalproposal", FINAL_PROPOSAL_COMPLETED), step("presentfinalproposal", FINAL_PROPOSAL_PRESENTED),
                step("confirmdecisiondate", DECISION_DATE), step("sendthankyou", THANKED), step("filedebrief", DEBRIEFED));
    }

    private static Stage stage(String id, String key, Category category, String type, List<Step> steps) {
        return Stage.stock(UUID.fromString(id), key, category, type, steps);
    }

    private static Step step(String key, Column<?> column) {
        return Step.optional(key, column.name());
    }
}
