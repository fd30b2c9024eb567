package org.dealwright.edge.webapi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealwright.edge.webapi.read.Rows.account;
import static org.dealwright.edge.webapi.read.Rows.contact;
import static org.dealwright.edge.webapi.read.Rows.mark;
import static org.dealwright.edge.webapi.read.Rows.set;
import static org.dealwright.edge.webapi.read.Rows.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.edge.webapi.ReadApi;

/** What {@code $filter} finds. Rows are told by the last letter of their names. */
@WithWorld
class FilterTest {
    private static String mark = "";

    /** a: everything filled; b: little; c: nothing. */
    private static void rows(World world) {
        if (mark.isEmpty()) {
            mark = mark();
            var contact = world.has(set(set(contact(mark + " Ødegård"), "birthdate", LocalDate.of(1980, 5, 17)), "donotemail", true));
            var a = account(mark + " a");
            set(a, "numberofemployees", 10);
            set(a, "revenue", new BigDecimal("1000.5"));
            set(a, "industrycode", 1);
            set(a, "primarycontactid", contact);
            set(a, "address1_city", "100% Łódź [x]");
            set(a, "description", "10 of 10");
            set(a, "creditonhold", true);
            var b = set(set(account(mark + " b"), "numberofemployees", 3), "address1_city", "Berlin");
            var first = world.has(a);
            world.has(b);
            world.has(account(mark + " c"));
            world.has(set(set(task(mark + " t"), "regardingobjectid", first), "scheduledend", Instant.parse("2026-03-01T10:00:00Z")));
            world.has(set(set(task(mark + " u"), "regardingobjectid", first), "prioritycode", 2));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "numberofemployees eq 10 | a",
            "numberofemployees ne 10 | b,c",
            "numberofemployees gt 3.5 | a",
            "numberofemployees ge 3 and numberofemployees lt 10 | b",
            "numberofemployees eq 10.5 | ",
            "numberofemployees ne 10.5 | a,b,c",
            "numberofemployees lt 99999999999 | a,b",
            "not (numberofemployees gt 3) | b,c",
            "5 lt numberofemployees | a",
            "revenue eq 1000.5 | a",
            "revenue eq 1000.50001 | ",
            "revenue gt 1000.49999 | a",
            "revenue eq null | b,c",
            "null ne revenue | a",
            "industrycode eq 1 | a",
            "statecode eq 0 | a,b,c",
            "creditonhold | a",
            "creditonhold eq true | a",
            "not creditonhold | b,c",
            "address1_city eq 'BERLIN' | b",
            "address1_city eq 'berlín' | b",
            "contains(address1_city,'lodz') | a",
            "contains(address1_city,'[%]') | a",
            "contains(address1_city,'100% Ł') | a",
            "startswith(address1_city,'_erl') | b",
            "startswith(address1_city,'[a-c]er') | b",
            "endswith(address1_city,'in') | b",
            "startswith(address1_city,'100') or address1_city eq null | a,c",
            "numberofemployees eq numberofemployees | a,b,c",
            "primarycontactid/lastname eq null | b,c",
            "contains(primarycontactid/lastname,'odegard') | a",
            "primarycontactid/birthdate eq 1980-05-17 | a",
            "primarycontactid/birthdate lt 1980-05-17T12:00:00Z | a",
            "primarycontactid/birthdate gt 1980-05-17T12:00:00Z | ",
            "primarycontactid/donotemail eq true | a",
            "primarycontactid ne null | a",
            "_primarycontactid_value eq null | b,c",
            "primarycontactid/ownerid/fullname eq 'Sofia Nowak' | a",
            "owninguser/fullname eq 'Sofia Nowak' | a,b,c",
            "_owningteam_value eq null | a,b,c",
            "_owninguser_value ne null | a,b,c",
            "Account_Tasks/any() | a",
            "not Account_Tasks/any() | b,c",
            "Account_Tasks/any(t:t/scheduledend eq 2026-03-01T10:00:00Z) | a",
            "Account_Tasks/any(t:t/scheduledend ge 2026-03-01 and t/prioritycode eq 2) | ",
            "Account_Tasks/all(t:t/prioritycode ge 1) | a,b,c",
            "Account_Tasks/all(t:t/prioritycode eq 2) | b,c",
            "Account_Tasks/any(t:t/ownerid/fullname eq 'Sofia Nowak' and contains(t/subject,'t')) | a",
            "Microsoft.Dynamics.CRM.In(PropertyName='numberofemployees',PropertyValues=['10','3']) | a,b",
            "Microsoft.Dynamics.CRM.NotIn(PropertyName='numberofemployees',PropertyValues=[\"10\"]) | b,c",
            "Microsoft.Dynamics.CRM.Between(PropertyName='revenue',PropertyValues=[\"1000\",\"1001\"]) | a",
            "Microsoft.Dynamics.CRM.Today(PropertyName='createdon') | a,b,c",
            "Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=3) | a,b,c",
            "Microsoft.Dynamics.CRM.OlderThanXDays(PropertyName='createdon',PropertyValue=3) | ",
            "Microsoft.Dynamics.CRM.NextXFiscalYears(PropertyName='createdon',PropertyValue=1) | ",
            "Microsoft.Dynamics.CRM.InFiscalYear(PropertyName='primarycontactid/birthdate',PropertyValue=1980) | a",
            "Microsoft.Dynamics.CRM.On(PropertyName='primarycontactid/birthdate',PropertyValue='1980-05-17') | a",
            "Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid') | ",
            "Microsoft.Dynamics.CRM.NotEqualUserId(PropertyName='_ownerid_value') | a,b,c",
            "true | a,b,c",
            "1 eq 2 | "})
    void rowsAreFound(String filter, String expected, World world) {
        rows(world);
        var found = new ReadApi(world, Who.ADMIN).all("accounts?$select=name&$orderby=name&$filter=startswith(name,'" + mark + "') and (" + filter.strip() + ")", "name");

        var letters = found.stream().map(name -> name.substring(name.length() - 1)).toList();
        assertThat(String.join(",", letters)).isEqualTo(expected == null ? "" : expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "Name eq 'x' | Could not find a property named 'Name' on type 'Microsoft.Dynamics.CRM.account'.",
            "primarycontactid/Fullname eq 'x' | Could not find a property named 'Fullname' on type 'Microsoft.Dynamics.CRM.contact'.",
            "name eq 5 | A binary operator with incompatible types was detected. Found operand types 'Edm.String' and 'Edm.Int32'.",
            "numberofemployees eq 'many' | A binary operator with incompatible types was detected. Found operand types 'Edm.Int32' and 'Edm.String'.",
            "contains(numberofemployees,'1') | ",
            "Account_Tasks/subject eq 'x' | ",
            "_ownerid_value eq 'me' | ",
            "createdon eq 'yesterday' | ",
            "Microsoft.Dynamics.CRM.Today(PropertyName='name') | ",
            "Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon') | ",
            "Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=-1) | ",
            "Microsoft.Dynamics.CRM.Nonsense(PropertyName='name') | ",
            "Account_Tasks/any(t:name eq 'x') | "})
    void whatCannotBeAskedSaysWhy(String filter, String message, World world) {
        var error = new ReadApi(world, Who.ADMIN).fails("accounts?$filter=" + filter.strip(), 400);

        assertThat(error.get("message").asString()).isNotBlank();
        if (message != null && !message.isBlank()) {
            assertThat(error.get("message").asString()).isEqualTo(message.strip());
            assertThat(error.get("code").asString()).isEqualTo("0x0");
        }
    }

    @Test
    void moreThanFiveHundredConditionsAreRefused(World world) {
        var api = new ReadApi(world, Who.ADMIN);
        var condition = "numberofemployees eq 1";

        assertThat(api.fails("accounts?$filter=" + condition + (" or " + condition).repeat(500), 400).get("code").asString()).isEqualToIgnoringCase("0x8004430c");
        assertThat(api.reply("accounts?$select=name&$filter=" + condition + (" or " + condition).repeat(499)).status()).isEqualTo(200);
    }

    @Test
    void moreThanFifteenJoinsAreRefused(World world) {
        var path = "Account_Tasks/any()";

        assertThat(new ReadApi(world, Who.ADMIN).fails("accounts?$filter=" + path + (" or " + path).repeat(15), 400).get("code").asString())
                .isEqualToIgnoringCase("0x8004430d");
    }
}
