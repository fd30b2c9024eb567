package org.dealwright.sales.opportunity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.dealwright.core.schema.Described;
import org.dealwright.work.process.ProcessDefinition;
import org.dealwright.work.process.Stage;
import org.dealwright.work.process.Step;

/** The two stock processes of lead-to-opportunity §11 and their instances of §10.5. */
final class SalesProcessesTest {
    private static final String ASKED_FIRST =
            "parentcontactid parentaccountid purchasetimeframe budgetamount purchaseprocess decisionmaker description";
    private static final String DEVELOPED = "customerneed proposedsolution identifycustomercontacts identifycompetitors";
    private static final String PROPOSED = "identifypursuitteam developproposal completeinternalreview presentproposal";
    private static final String CLOSED = "completefinalproposal presentfinalproposal finaldecisiondate sendthankyounote filedebrief";

    @Test
    void leadsGoThroughTheStagesOfTheSpecification() {
        assertThat(SalesProcesses.LEAD_TO_OPPORTUNITY.id()).hasToString("919e14d1-6489-4852-abd0-a63a6ecaac5d");
        assertThat(stages(SalesProcesses.LEAD_TO_OPPORTUNITY)).containsExactly(
                "qualify 0 lead f99b4d48-7aad-456e-864a-8e7d543f7495: " + ASKED_FIRST,
                "develop 1 opportunity bfc9108c-8389-406b-9166-2c3298a2e41f: " + DEVELOPED,
                "propose 2 opportunity 3a275c22-fc45-4e89-97fc-41e5ec578743: " + PROPOSED,
                "close 3 opportunity 7f5247fe-cfc3-42bc-aa77-b1d836d9b7c0: " + CLOSED);
    }

    @Test
    void opportunitiesWithoutALeadGoThroughTheStagesOfTheSpecification() {
        assertThat(SalesProcesses.OPPORTUNITY.id()).hasToString("3e8ebee6-a2bc-4451-9c5f-b146b085413a");
        assertThat(stages(SalesProcesses.OPPORTUNITY)).containsExactly(
                "qualify 0 opportunity 6b9ce798-221a-4260-90b2-2a95ed51a5bc: " + ASKED_FIRST,
                "develop 1 opportunity 650e06b4-789b-46c1-822b-0da76bedb1ed: " + DEVELOPED,
                "propose 2 opportunity d3ca8878-8d7b-47b9-852d-fcd838790cfd: " + PROPOSED,
                "close 3 opportunity bb7e830a-61bd-441b-b1fd-6bb104ffa027: " + CLOSED);
    }

    @Test
    void theProcessesDifferInHowTheyAskForContactAndAccount() {
        assertThat(SalesProcesses.LEAD_TO_OPPORTUNITY.first().steps()).extracting(step -> step.label().key())
                .startsWith("step.existingcontact", "step.existingaccount");
        assertThat(SalesProcesses.OPPORTUNITY.first().steps()).extracting(step -> step.label().key())
                .startsWith("step.identifycontact", "step.identifyaccount");
    }

    @Test
    void noStepInsistsOutOfTheBox() {
        assertThat(new SalesProcesses().definitions()).flatMap(ProcessDefinition::stages).flatMap(Stage::steps).noneMatch(Step::required);
    }

    @Test
    void everyStepOfAnOpportunityAsksForAColumnOfIt() {
        assertThat(new SalesProcesses().definitions()).flatMap(process -> process.on("opportunity")).flatMap(Stage::steps)
                .allMatch(step -> Opportunity.TYPE.column(step.column()).isPresent());
    }

    @Test
    void instancesHaveTheColumnsOfTheSpecification() {
        assertThat(Stream.of(LeadToOpportunitySalesProcess.TYPE, OpportunitySalesProcess.TYPE)).allSatisfy(type -> {
            assertThat(type.id().name()).isEqualTo("businessprocessflowinstanceid");
            assertThat(type.owned()).isFalse();
            assertThat(Described.columns(type)).contains("name text 200", "activestageid guid", "traversedpath text 1250",
                    "activestagestartedon moment calculated", "completedon moment calculated", "duration whole 0..2147483647 calculated");
            assertThat(Described.states(type)).containsExactly("ACTIVE 0: 1 -> 1", "INACTIVE 1: 2 3 -> 0 read-only");
        });
    }

    @Test
    void instancesPointAtTheirRecordsByTheNamesOfTheContract() {
        assertThat(Described.navigation(LeadToOpportunitySalesProcess.TYPE)).contains(
                "leadid -> leadId (lead) <- lead_leadtoopportunitysalesprocess",
                "opportunityid -> opportunityId (opportunity) <- opportunity_leadtoopportunitysalesprocess");
        assertThat(Described.navigation(OpportunitySalesProcess.TYPE)).contains(
                "opportunityid -> opportunityid (opportunity) <- opportunity_opportunitysalesprocess");
        assertThat(Described.cascades(LeadToOpportunitySalesProcess.TYPE)).contains(
                "lead -> leadtoopportunitysalesprocess.leadid: CASCADE",
                "opportunity -> leadtoopportunitysalesprocess.opportunityid: REMOVE_LINK");
    }

    private static Stream<String> stages(ProcessDefinition process) {
        return process.stages().stream().map(stage -> "%s %d %s %s: %s".formatted(stage.label().key().substring("stage.".length()), stage.category().number(), stage.type(),
                stage.id(), stage.steps().stream().map(Step::column).collect(joining(" "))));
    }
}
