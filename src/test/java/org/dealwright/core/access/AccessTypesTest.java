package org.dealwright.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.SpecNotation;
import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.RecordType;

/** Names and limits of quote-to-cash §5.1 and of the web API's base tables. */
class AccessTypesTest {
    private static final Map<String, RecordType> TYPES =
            new AccessDeclarations().types().stream().collect(Collectors.toMap(RecordType::name, type -> type));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            businessunit; name                ; S(160) S
            businessunit; parentbusinessunitid; L>businessunit
            businessunit; costcenter          ; S(100)
            systemuser  ; fullname            ; S(200) calc
            systemuser  ; domainname          ; S(1024) S
            systemuser  ; firstname           ; S(64)
            systemuser  ; lastname            ; S(64) A
            systemuser  ; internalemailaddress; S(100) A
            systemuser  ; businessunitid      ; L>businessunit S
            systemuser  ; parentsystemuserid  ; L>systemuser
            systemuser  ; accessmode          ; PL[0, 1, 2, 3, 4, 5] S
            systemuser  ; paginglimit         ; I 25..250
            team        ; name                ; S(160) S
            team        ; teamtype            ; PL[0, 1, 2, 3] S ro
            team        ; businessunitid      ; L>businessunit S
            role        ; businessunitid      ; L>businessunit S ro
            """)
    void columnsKeepTheLimitsOfTheSpecification(String type, String column, String notation) {
        assertThat(SpecNotation.of(TYPES.get(type), column)).isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            systemuser  ; businessunitid       ; business_unit_system_users
            systemuser  ; parentsystemuserid   ; user_parent_user
            systemuser  ; transactioncurrencyid; TransactionCurrency_SystemUser
            team        ; businessunitid       ; business_unit_teams
            role        ; businessunitid       ; business_unit_roles
            businessunit; parentbusinessunitid ; business_unit_parent_business_unit
            """)
    void theWaysBackHaveTheirStandardNames(String type, String lookup, String collection) {
        assertThat(TYPES.get(type).common(lookup).lookup().targets()).singleElement().satisfies(target -> {
            assertThat(target.collection()).isEqualTo(collection);
            assertThat(target.navigation()).isEqualTo(lookup);
        });
    }

    @Test
    void peopleTeamsAndRolesAreLinkedByTheStandardAssociations() {
        assertThat(new AccessDeclarations().associations()).isEqualTo(List.of(
                new Association("systemuserroles_association", "systemuserroles", "systemuser", "systemuserid", "role", "roleid"),
                new Association("teamroles_association", "teamroles", "team", "teamid", "role", "roleid"),
                new Association("teammembership_association", "teammembership", "team", "teamid", "systemuser", "systemuserid")));
    }

    @Test
    void aUserIsNeverDeletedWithAUnit() {
        var toUnit = SystemUser.UNIT.lookup().targets().getFirst();

        assertThat(toUnit.cascade().delete().name()).isEqualTo("RESTRICT");
    }
}
