package org.dealwright.edge.webapi.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.edge.webapi.ReadApi;

@WithWorld
class DefinitionsTest {
    @Test
    void typesTellTheirNames(World world) {
        var all = new ReadApi(world, Who.SALESPERSON).get("EntityDefinitions?$select=EntitySetName,LogicalName");

        assertThat(all.get("@odata.context").asString()).isEqualTo(ReadApi.BASE + "$metadata#EntityDefinitions");
        assertThat(all.get("value").toString()).contains("\"LogicalName\":\"opportunity\",\"EntitySetName\":\"opportunities\"");
        assertThat(all.get("value").get(0).propertyNames()).containsExactlyInAnyOrder("MetadataId", "LogicalName", "EntitySetName");
    }

    @Test
    void aTypeIsFoundByItsNameOrId(World world) {
        var api = new ReadApi(world, Who.SALESPERSON);
        var account = api.get("EntityDefinitions(LogicalName='account')");

        assertThat(account.get("PrimaryIdAttribute").asString()).isEqualTo("accountid");
        assertThat(account.get("PrimaryNameAttribute").asString()).isEqualTo("name");
        assertThat(account.get("LogicalCollectionName").asString()).isEqualTo("accounts");
        assertThat(account.get("ObjectTypeCode").asInt()).isEqualTo(1);
        assertThat(account.at("/DisplayName/UserLocalizedLabel/Label").asString()).isEqualTo("Account");
        assertThat(api.get("EntityDefinitions(" + account.get("MetadataId").asString() + ")")).isEqualTo(account);
        assertThat(api.get("EntityDefinitions?$filter=LogicalName eq 'account'").get("value")).hasSize(1);
        assertThat(api.fails("EntityDefinitions(LogicalName='nothing')", 404).get("message").asString()).contains("nothing");
        assertThat(api.fails("EntityDefinitions?$select=Nothing", 400).get("message").asString())
                .isEqualTo("Could not find a property named 'Nothing' on type 'Microsoft.Dynamics.CRM.EntityMetadata'.");
    }

    @Test
    void columnsAreReadAllOrOneOrThoseOfAKind(World world) {
        var api = new ReadApi(world, Who.SALESPERSON);
        var lead = "EntityDefinitions(LogicalName='lead')";

        var expanded = api.get(lead + "?$select=LogicalName&$expand=Attributes($select=LogicalName,AttributeType;$filter=AttributeType eq Microsoft.Dynamics.CRM.AttributeTypeCode'Money')");
        assertThat(expanded.get("Attributes").toString()).contains("\"LogicalName\":\"revenue\"").doesNotContain("subject");
        assertThat(api.get(lead + "/Attributes(LogicalName='subject')").get("MaxLength").asInt()).isPositive();
        var choices = api.get(lead + "/Attributes/Microsoft.Dynamics.CRM.PicklistAttributeMetadata?$select=LogicalName&$expand=OptionSet,GlobalOptionSet");
        choices.get("value").forEach(column -> assertThat(column.at("/OptionSet/Options")).as("%s", column).isNotEmpty());
        var states = api.get(lead + "/Attributes(LogicalName='statecode')/Microsoft.Dynamics.CRM.StateAttributeMetadata?$expand=OptionSet");
        assertThat(states.at("/OptionSet/Options/0/Label/UserLocalizedLabel/Label").asString()).isEqualTo("Open");
        assertThat(api.get(lead + "/Attributes(LogicalName='customerid')").get("AttributeType").asString()).isEqualTo("Customer");
    }

    @Test
    void relationshipsTellBothSides(World world) {
        var api = new ReadApi(world, Who.SALESPERSON);

        assertThat(api.get("EntityDefinitions(LogicalName='account')/OneToManyRelationships").get("value").toString())
                .contains("\"ReferencedEntityNavigationPropertyName\":\"Account_Tasks\",\"ReferencingEntityNavigationPropertyName\":\"regardingobjectid_account_task\"");
        assertThat(api.get("RelationshipDefinitions/Microsoft.Dynamics.CRM.ManyToManyRelationshipMetadata").get("value").toString())
                .contains("opportunitycompetitors_association").doesNotContain("Account_Tasks");
        assertThat(api.get("RelationshipDefinitions(SchemaName='Account_Tasks')").get("ReferencingEntity").asString()).isEqualTo("task");
    }

    @Test
    void choicesThatTypesShareAreGlobalAndTheSameEverywhere(World world) {
        var api = new ReadApi(world, Who.SALESPERSON);
        var all = api.get("GlobalOptionSetDefinitions").get("value");
        var industry = api.get("GlobalOptionSetDefinitions(Name='industrycode')");

        assertThat(all.valueStream().map(set -> set.get("Name").asString())).contains("industrycode").doesNotHaveDuplicates().doesNotContain("lead_statuscode");
        assertThat(industry.get("IsGlobal").asBoolean()).isTrue();
        assertThat(api.get("GlobalOptionSetDefinitions(" + industry.get("MetadataId").asString() + ")")).isEqualTo(industry);
        for (var type : new String[] {"account", "lead"}) {
            var column = api.get("EntityDefinitions(LogicalName='" + type + "')/Attributes(LogicalName='industrycode')?$expand=OptionSet,GlobalOptionSet");
            assertThat(column.at("/OptionSet/MetadataId")).isEqualTo(industry.get("MetadataId"));
            assertThat(column.at("/GlobalOptionSet/Options")).isEqualTo(industry.get("Options"));
        }
        var own = api.get("EntityDefinitions(LogicalName='lead')/Attributes(LogicalName='statuscode')?$expand=OptionSet,GlobalOptionSet");
        assertThat(own.at("/OptionSet/IsGlobal").asBoolean()).isFalse();
        assertThat(own.get("GlobalOptionSet").isNull()).isTrue();
        assertThat(api.fails("GlobalOptionSetDefinitions(Name='nothing')", 404).get("message").asString()).contains("nothing");
    }
}
