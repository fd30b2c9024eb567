package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.Declared;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

class NavigationTest {
    private final Registry registry = Declared.registry();
    private final Navigation navigation = new Navigation(registry);

    @Test
    void aLookupToSeveralTypesHasANavigationForEach() {
        assertThat(toOne("contact", "parentcustomerid_account")).isEqualTo("parentcustomerid account");
        assertThat(toOne("contact", "parentcustomerid_contact")).isEqualTo("parentcustomerid contact");
        assertThat(navigation.way(type("contact"), "parentcustomerid")).isEmpty();
    }

    @Test
    void theOwnerIsFollowedWholeAndByItsParts() {
        assertThat(toOne("lead", "ownerid")).isEqualTo("ownerid systemuser,team");
        assertThat(toOne("lead", "owninguser")).isEqualTo("ownerid systemuser");
        assertThat(toOne("lead", "owningteam")).isEqualTo("ownerid team");
        assertThat(navigation.require(type("lead"), "_owningteam_value").only()).isEqualTo("team");
    }

    @Test
    void anActivityKnowsWhatAllActivitiesHaveUnderBothNames() {
        assertThat(toOne("task", "ownerid_task")).isEqualTo(toOne("task", "ownerid"));
        assertThat(toOne("task", "createdby_task")).isEqualTo("createdby systemuser");
        assertThat(toOne("task", "regardingobjectid_account_task")).isEqualTo("regardingobjectid account");
        assertThat(toOne("task", "regardingobjectid_account")).isEqualTo("regardingobjectid account");
        assertThat(toOne("activitypointer", "regardingobjectid_account")).isEqualTo("regardingobjectid account");
        assertThat(navigation.way(type("activitypointer"), "ownerid_activitypointer")).isEmpty();
    }

    @Test
    void lookupsAreReadByTheirValueAndNothingElse() {
        assertThat(navigation.property(type("account"), "_primarycontactid_value").orElseThrow().column().name()).isEqualTo("primarycontactid");
        assertThat(navigation.property(type("account"), "primarycontactid")).isEmpty();
        assertThat(navigation.property(type("systemuser"), "ownerid").orElseThrow().column()).isEqualTo(type("systemuser").id());
    }

    @Test
    void waysBackAndLinksAreNavigationsToo() {
        assertThat(navigation.way(type("account"), "Account_Tasks")).get().isInstanceOfSatisfying(Way.ToMany.class,
                way -> assertThat(way.relationship().child().name()).isEqualTo("task"));
        assertThat(navigation.way(type("opportunity"), "opportunitycompetitors_association")).get().isInstanceOfSatisfying(Way.ToLinked.class,
                way -> assertThat(way.other().name()).isEqualTo("competitor"));
    }

    @ParameterizedTest
    @CsvSource({
        "systemuser,lead_owning_user,lead", "systemuser,opportunity_owning_user,opportunity", "systemuser,system_user_quotes,quote",
        "systemuser,system_user_orders,salesorder", "systemuser,system_user_invoices,invoice", "systemuser,user_accounts,account",
        "systemuser,contact_owning_user,contact", "systemuser,user_task,task", "systemuser,annotation_owning_user,annotation",
        "team,lead_owning_team,lead", "team,team_opportunities,opportunity", "team,team_orders,salesorder", "team,team_task,task",
        "businessunit,business_unit_orders,salesorder", "businessunit,business_unit_leads,lead", "businessunit,business_unit_annotations,annotation",
        "systemuser,lk_accountbase_createdby,account", "systemuser,lk_task_modifiedby,task"})
    void peopleTeamsAndUnitsKnowWhatIsTheirsByTheNamesOfTheContract(String of, String name, String child) {
        assertThat(navigation.way(type(of), name)).get().isInstanceOfSatisfying(Way.ToMany.class,
                way -> assertThat(way.relationship().child().name()).isEqualTo(child));
    }

    @Test
    void namesAreCaseSensitiveAndAnUnknownOneSaysWhereItIsMissing() {
        assertThatThrownBy(() -> navigation.require(type("account"), "Name"))
                .isInstanceOfSatisfying(Fault.Malformed.class, fault -> assertThat(fault.arguments())
                        .containsEntry("name", "Name").containsEntry("entity", "Microsoft.Dynamics.CRM.account"));
    }

    private String toOne(String type, String name) {
        var way = navigation.toOne(type(type), name).orElseThrow();
        return way.lookup().name() + " " + way.targets().stream().map(RecordType::name).collect(Collectors.joining(","));
    }

    private RecordType type(String name) {
        return registry.type(name);
    }
}
