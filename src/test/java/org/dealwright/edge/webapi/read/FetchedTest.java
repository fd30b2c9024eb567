package org.dealwright.edge.webapi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealwright.edge.webapi.read.Rows.account;
import static org.dealwright.edge.webapi.read.Rows.contact;
import static org.dealwright.edge.webapi.read.Rows.mark;
import static org.dealwright.edge.webapi.read.Rows.set;
import static org.dealwright.edge.webapi.read.Rows.task;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.edge.webapi.ReadApi;

/** What FetchXML finds. Accounts are told by the last letter of their names: a has two contacts and a task, b one contact, c nothing. */
@WithWorld
class FetchedTest {
    private static String mark = "";

    private static void rows(World world) {
        if (mark.isEmpty()) {
            mark = mark();
            var a = world.has(set(set(account(mark + " a"), "numberofemployees", 10), "revenue", new BigDecimal("7")));
            var b = world.has(set(set(account(mark + " b"), "numberofemployees", 3), "parentaccountid", a));
            world.has(account(mark + " c"));
            world.has(set(set(contact(mark + " one"), "parentcustomerid", a), "jobtitle", "Boss"));
            world.has(set(set(contact(mark + " two"), "parentcustomerid", a), "jobtitle", "Clerk"));
            world.has(set(set(contact(mark + " three"), "parentcustomerid", b), "jobtitle", "Boss"));
            world.has(set(task(mark + " t"), "regardingobjectid", a));
        }
    }

    private static JsonNode fetch(World world, String inside, String attributes) {
        rows(world);
        return new ReadApi(world, Who.ADMIN).get("accounts?fetchXml=" + xml(inside, attributes));
    }

    private static String xml(String inside, String attributes) {
        return "<fetch " + attributes + "><entity name='account'><attribute name='name'/>" + inside
                + "<filter><condition attribute='name' operator='begins-with' value='" + mark + "'/></filter></entity></fetch>";
    }

    private static List<String> letters(JsonNode list) {
        var letters = new ArrayList<String>();
        list.get("value").forEach(record -> letters.add(record.get("name").asString().substring(mark.length() + 1)));
        return letters;
    }

    @Test
    void rowsThatShowTheSameAreShownOnce(World world) {
        var api = new ReadApi(world, Who.ADMIN);
        var mark = mark();
        var owner = world.has(account(mark + " firm"));
        for (var title : List.of("Boss", "Clerk", "Clerk", "Boss", "Clerk")) {
            world.has(set(set(contact(mark), "jobtitle", title), "parentcustomerid", owner));
        }
        var xml = "contacts?fetchXml=<fetch distinct='true' %s><entity name='contact'>%s<filter><condition attribute='lastname' operator='eq' value='" + mark
                + "'/></filter></entity></fetch>";
        var titles = api.get(xml.formatted("returntotalrecordcount='true'", "<attribute name='jobtitle'/>"));

        assertThat(titles.get("value").toString()).isEqualTo("[{\"jobtitle\":\"Boss\"},{\"jobtitle\":\"Clerk\"}]");
        assertThat(titles.get("@odata.count").asInt()).isEqualTo(2);
        assertThat(api.get(xml.formatted("", "<attribute name='jobtitle'/><order attribute='jobtitle' descending='true'/>")).at("/value/0/jobtitle").asString())
                .isEqualTo("Clerk");
        assertThat(api.get(xml.formatted("", "<attribute name='jobtitle'/><attribute name='parentcustomerid'/>")).get("value")).hasSize(2);
        assertThat(api.get(xml.formatted("", "<attribute name='jobtitle'/><attribute name='contactid'/>")).get("value")).hasSize(5);
        assertThat(api.get(xml.formatted("page='2' count='1'", "<attribute name='jobtitle'/>")).get("value").toString()).contains("Clerk").doesNotContain("Boss");
    }

    @Test
    void theCookieOfDistinctRowsLeadsBehindAllThatShowTheSame(World world) {
        var api = new ReadApi(world, Who.ADMIN);
        var mark = mark();
        for (var title : List.of("A", "A", "A", "B", "B", "C")) {
            world.has(set(contact(mark), "jobtitle", title));
        }
        var xml = "contacts?fetchXml=<fetch distinct='true' count='1' page='%d' %s><entity name='contact'><attribute name='jobtitle'/>"
                + "<filter><condition attribute='lastname' operator='eq' value='" + mark + "'/></filter></entity></fetch>";
        var seen = new ArrayList<String>();
        var cookie = "";
        for (var page = 1; page < 9; page++) {
            var answer = api.get(xml.formatted(page, cookie));
            answer.get("value").forEach(row -> seen.add(row.get("jobtitle").asString()));
            if (!answer.has("@Microsoft.Dynamics.CRM.fetchxmlpagingcookie")) {
                break;
            }
            cookie = "paging-cookie='" + inner(answer.get("@Microsoft.Dynamics.CRM.fetchxmlpagingcookie").asString()) + "'";
        }
        assertThat(seen).containsExactly("A", "B", "C");
    }

    /** The cookie inside the annotation, which is encoded twice, as a client puts it into an attribute. */
    private static String inner(String annotation) {
        var encoded = annotation.replaceAll("(?s).*pagingcookie=\"([^\"]*)\".*", "$1");
        var cookie = URLDecoder.decode(URLDecoder.decode(encoded, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return cookie.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static final String CONTACTS = "<link-entity name='contact' from='parentcustomerid' to='accountid' ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "<filter><condition attribute='numberofemployees' operator='gt' value='3'/></filter> | a",
            "<filter><condition attribute='numberofemployees' operator='ne' value='3'/></filter> | a,c",
            "<filter type='or'><condition attribute='numberofemployees' operator='null'/><condition attribute='revenue' operator='eq' value='7'/></filter> | a,c",
            "<filter><condition attribute='numberofemployees' operator='in'><value>3</value><value>10</value></condition></filter> | a,b",
            "<filter><condition attribute='name' operator='like' value='%B'/></filter> | b",
            "<filter><condition attribute='name' operator='not-like' value='%b'/></filter> | a,c",
            "<filter><condition attribute='createdon' operator='today'/></filter> | a,b,c",
            "<filter><condition attribute='ownerid' operator='eq-userid'/></filter> | ",
            "<filter><condition attribute='owninguser' operator='not-null'/></filter> | a,b,c",
            "<filter><condition attribute='parentaccountidname' operator='ends-with' value=' a'/></filter> | b",
            "<filter><condition attribute='name' operator='eq' valueof='accountnumber'/></filter> | ",
            "<link-entity name='contact' from='parentcustomerid' to='accountid'/> | a,b",
            "<link-entity name='task' from='regardingobjectid' to='accountid'/><link-entity name='contact' from='parentcustomerid' to='accountid'/> | a",
            "<link-entity name='contact' from='parentcustomerid' to='accountid'><filter><condition attribute='jobtitle' operator='eq' value='clerk'/></filter></link-entity> | a",
            "<link-entity name='contact' from='parentcustomerid' to='accountid' link-type='outer' alias='k'/><filter><condition entityname='k' attribute='contactid' operator='null'/></filter> | c",
            "<link-entity name='contact' from='parentcustomerid' to='accountid' alias='k'/><filter><condition entityname='k' attribute='jobtitle' operator='eq' value='Boss'/></filter> | a,b",
            "<link-entity name='contact' from='parentcustomerid' to='accountid' link-type='not any'><filter><condition attribute='jobtitle' operator='eq' value='Clerk'/></filter></link-entity> | b,c",
            "<link-entity name='contact' from='parentcustomerid' to='accountid' link-type='all'><filter><condition attribute='jobtitle' operator='eq' value='Clerk'/></filter></link-entity> | b",
            "<link-entity name='contact' from='parentcustomerid' to='accountid' link-type='not all'><filter><condition attribute='jobtitle' operator='eq' value='Clerk'/></filter></link-entity> | a",
            "<filter type='or'><condition attribute='numberofemployees' operator='eq' value='3'/><link-entity name='task' from='regardingobjectid' to='accountid' link-type='any'/></filter> | a,b",
            "<link-entity name='account' from='accountid' to='parentaccountid'><filter><condition attribute='numberofemployees' operator='eq' value='10'/></filter></link-entity> | b",
            "<link-entity name='account' from='accountid' to='parentaccountid' link-type='outer' alias='p'/><filter><condition entityname='p' attribute='name' operator='null'/></filter> | a,c",
            "<link-entity name='systemuser' from='systemuserid' to='owninguser'><filter><condition attribute='lastname' operator='eq' value='nowak'/></filter></link-entity> | a,b,c",
            "<link-entity name='account' from='parentaccountid' to='accountid'><link-entity name='contact' from='parentcustomerid' to='accountid'/></link-entity> | a"})
    void accountsAreFound(String inside, String expected, World world) {
        var found = letters(fetch(world, inside + "<order attribute='name'/>", ""));

        assertThat(String.join(",", found)).isEqualTo(expected == null ? "" : expected.strip());
    }

    @Test
    void columnsOfWhatIsLinkedStandUnderTheAliasAndEmptyOnesAreLeftOut(World world) {
        var list = fetch(world, "<attribute name='revenue'/><link-entity name='account' from='accountid' to='parentaccountid' link-type='outer' alias='parent'>"
                + "<attribute name='name'/><attribute name='ownerid'/></link-entity><order attribute='name'/>", "");

        assertThat(list.get("value").get(0).propertyNames()).containsExactly("@odata.etag", "name", "revenue", "_transactioncurrencyid_value", "accountid");
        assertThat(list.get("value").get(1).get("parent.name").asString()).isEqualTo(mark + " a");
        assertThat(list.get("value").get(1).get("parent.ownerid").asString()).isEqualTo(world.user(Who.SALESPERSON).toString());
    }

    @Test
    void rowsOfWhatPointsHereAreTheRowsWhenTheirColumnsAreShown(World world) {
        var list = fetch(world, CONTACTS + "alias='k'><attribute name='lastname'/><order attribute='lastname'/></link-entity><order attribute='name'/>", "");

        assertThat(letters(list)).containsExactly("a", "a", "b");
        assertThat(list.get("value").get(1).get("k.lastname").asString()).isEqualTo(mark + " two");
    }

    @Test
    void pagesFollowTheCookieOrTheNumber(World world) {
        rows(world);
        var api = new ReadApi(world, Who.ADMIN);
        var first = api.get("accounts?fetchXml=" + xml("<order attribute='numberofemployees'/>", "count='2' page='1'"));

        assertThat(letters(first)).containsExactly("c", "b");
        assertThat(first.get("@Microsoft.Dynamics.CRM.morerecords").asBoolean()).isTrue();
        var cookie = first.get("@Microsoft.Dynamics.CRM.fetchxmlpagingcookie").asString();
        var inner = inner(cookie);
        assertThat(inner).startsWith("&lt;cookie page=&quot;1&quot;&gt;");
        var second = api.get("accounts?fetchXml=" + xml("<order attribute='numberofemployees'/>", "count='2' page='2' paging-cookie='" + inner + "'"));
        assertThat(letters(second)).containsExactly("a");
        assertThat(second.has("@Microsoft.Dynamics.CRM.fetchxmlpagingcookie")).isFalse();
        assertThat(letters(api.get("accounts?fetchXml=" + xml("<order attribute='numberofemployees'/>", "count='2' page='2'")))).containsExactly("a");
        assertThat(letters(api.get("accounts?fetchXml=" + xml("<order attribute='numberofemployees'/>", "count='2' page='7'")))).isEmpty();
        assertThat(letters(api.get("accounts?fetchXml=" + xml("<order attribute='name' descending='true'/>", "top='1'")))).containsExactly("c");
    }

    @Test
    void theNumberOfRowsComesWhenItIsAsked(World world) {
        var list = new ReadApi(world, Who.ADMIN).annotated().get("accounts?fetchXml=" + firstXml(world));

        assertThat(list.get("@Microsoft.Dynamics.CRM.totalrecordcount").asInt()).isEqualTo(3);
        assertThat(list.get("@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded").asBoolean()).isFalse();
    }

    private static String firstXml(World world) {
        rows(world);
        return xml("", "count='1' returntotalrecordcount='true'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "<attribute name='nothing'/>", "<link-entity name='contact' from='emailaddress1' to='emailaddress1'/>",
            "<link-entity name='nothing' from='a' to='b'/>", "<filter><condition entityname='x' attribute='name' operator='null'/></filter>",
            "<filter><condition attribute='numberofemployees' operator='eq' value='many'/></filter>",
            "<filter><condition attribute='createdon' operator='on' value='soon'/></filter>",
            "<link-entity name='contact' from='parentcustomerid' to='accountid' link-type='outer'><attribute name='lastname'/></link-entity>",
            "<order alias='x'/>"})
    void whatCannotBeAskedIsRefused(String inside, World world) {
        rows(world);

        assertThat(new ReadApi(world, Who.ADMIN).fails("accounts?fetchXml=" + xml(inside, ""), 400).get("message").asString()).isNotBlank();
    }
}
