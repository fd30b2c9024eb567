package org.dealwright.edge.webapi.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.fetch.Attribute.DatePart;
import org.dealwright.edge.webapi.fetch.Attribute.Function;
import org.dealwright.edge.webapi.fetch.Attribute.Use;

class FetchTest {
    @Test
    void aQueryOfAllPartsIsRead() {
        var fetch = Fetch.parse("""
                <?xml version="1.0"?>
                <!-- from a designer -->
                <fetch version='1.0' mapping='logical' no-lock='true' count='50' page='2' distinct='true' returntotalrecordcount='1'
                       paging-cookie='&lt;cookie page="1">&lt;accountid last="{B}" first="{A}" />&lt;/cookie>'>
                  <entity name='account'>
                    <attribute name='name' alias='n'/><all-attributes/>
                    <order attribute='name' descending='true'/><order alias='n'/>
                    <filter type='or'>
                      <condition attribute='revenue' operator='ge' value='5'/>
                      <condition entityname='c' attribute='fullname' operator='eq' valueof='a.name'/>
                      <filter><condition attribute='statecode' operator='in'><value>0</value><value>1</value></condition></filter>
                    </filter>
                    <link-entity name='contact' from='contactid' to='primarycontactid' alias='c' link-type='outer'>
                      <attribute name='fullname'/>
                    </link-entity>
                  </entity>
                </fetch>
                """);

        var cookie = new PagingCookie(1, List.of(new PagingCookie.Mark("accountid", "{A}", "{B}")));
        assertThat(fetch.page()).isEqualTo(new Fetch.Page(null, 50, 2, cookie));
        assertThat(fetch.distinct()).isTrue();
        assertThat(fetch.totalRecordCount()).isTrue();
        var fullName = new Attribute("fullname", null, new Use.Plain());
        var contact = new Node("contact", false, List.of(fullName), List.of(), List.of(), List.of());
        assertThat(fetch.entity()).isEqualTo(new Node("account", true,
                List.of(new Attribute("name", "n", new Use.Plain())),
                List.of(new Order("name", null, null, true), new Order(null, "n", null, false)),
                List.of(new Filter(true, List.of(
                        new Condition(null, "revenue", Operator.GE, List.of("5"), null),
                        new Condition("c", "fullname", Operator.EQ, List.of(), "a.name"),
                        new Filter(false, List.of(new Condition(null, "statecode", Operator.IN, List.of("0", "1"), null)))))),
                List.of(new Link(contact, Link.Kind.OUTER, "contactid", "primarycontactid", "c", false))));
    }

    @Test
    void aggregatesAndGroupsAreRead() {
        var fetch = Fetch.parse("""
                <fetch aggregate='true' aggregatelimit='10'><entity name='opportunity'>
                  <attribute name='estimatedvalue' alias='total' aggregate='sum'/>
                  <attribute name='name' alias='names' aggregate='countcolumn' distinct='true'/>
                  <attribute name='createdon' alias='when' groupby='true' dategrouping='fiscal-period' usertimezone='false'/>
                  <attribute name='ownerid' alias='owner' groupby='true'/>
                  <attribute name='accountid' alias='below' rowaggregate='CountChildren'/>
                </entity></fetch>
                """);

        assertThat(fetch.aggregate()).isTrue();
        assertThat(fetch.aggregateLimit()).isEqualTo(10);
        assertThat(fetch.entity().attributes()).extracting(Attribute::use).containsExactly(
                new Use.Aggregated(Function.SUM, false),
                new Use.Aggregated(Function.COUNTCOLUMN, true),
                new Use.Grouped(DatePart.FISCAL_PERIOD, false),
                new Use.Grouped(null, true),
                new Use.CountChildren());
    }

    @Test
    void aFilterMayAskForLinkedRows() {
        var fetch = Fetch.parse("""
                <fetch><entity name='account'><filter>
                  <link-entity name='task' from='regardingobjectid' to='accountid' link-type='not any'>
                    <filter><condition attribute='statecode' operator='eq' value='0'/></filter>
                  </link-entity>
                </filter></entity></fetch>
                """);

        var link = (Link) fetch.entity().filters().getFirst().parts().getFirst();
        assertThat(link.kind()).isEqualTo(Link.Kind.NOT_ANY);
        assertThat(link.node().filters()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `x`                                                        | FETCH_NOT_XML
            ``                                                         | FETCH_NOT_XML
            <fetch><entity name='a'></fetch>                           | FETCH_NOT_XML
            <!DOCTYPE fetch><fetch><entity name='a'/></fetch>          | FETCH_NOT_XML
            <!DOCTYPE f [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><fetch><entity name='&x;'/></fetch> | FETCH_NOT_XML
            <fetch>&x;</fetch>                                         | FETCH_NOT_XML
            <query/>                                                   | FETCH_ELEMENT_UNEXPECTED
            <fetch/>                                                   | FETCH_ENTITY_MISSING
            <fetch><entity name='a'/><entity name='b'/></fetch>        | FETCH_ELEMENT_UNEXPECTED
            <fetch><entity name='a'><column/></entity></fetch>         | FETCH_ELEMENT_UNEXPECTED
            <fetch><entity name='a'><filter><order attribute='x'/></filter></entity></fetch> | FETCH_ELEMENT_UNEXPECTED
            <fetch><entity/></fetch>                                   | FETCH_ATTRIBUTE_MISSING
            <fetch><entity name=''/></fetch>                           | FETCH_ATTRIBUTE_MISSING
            <fetch><entity name='a'><attribute/></entity></fetch>      | FETCH_ATTRIBUTE_MISSING
            <fetch><entity name='a'><attribute name='x' aggregate='sum'/></entity></fetch> | FETCH_ATTRIBUTE_MISSING
            <fetch><entity name='a'><order/></entity></fetch>          | FETCH_ATTRIBUTE_MISSING
            <fetch><entity name='a'><filter><condition attribute='x'/></filter></entity></fetch> | FETCH_ATTRIBUTE_MISSING
            <fetch top='x'><entity name='a'/></fetch>                  | FETCH_ATTRIBUTE_INVALID
            <fetch top='0'><entity name='a'/></fetch>                  | FETCH_ATTRIBUTE_INVALID
            <fetch page='-1'><entity name='a'/></fetch>                | FETCH_ATTRIBUTE_INVALID
            <fetch count='9999999999'><entity name='a'/></fetch>       | FETCH_ATTRIBUTE_INVALID
            <fetch distinct='yes'><entity name='a'/></fetch>           | FETCH_ATTRIBUTE_INVALID
            <fetch><entity name='a'><attribute name='x' alias='a b'/></entity></fetch> | FETCH_ATTRIBUTE_INVALID
            <fetch><entity name='a'><attribute name='x' alias='y' aggregate='median'/></entity></fetch> | FETCH_ATTRIBUTE_INVALID
            <fetch><entity name='a'><link-entity name='b' link-type='left'/></entity></fetch> | FETCH_ATTRIBUTE_INVALID
            <fetch><entity name='a'><filter type='xor'/></entity></fetch> | FETCH_ATTRIBUTE_INVALID
            <fetch><entity name='a'><filter><condition attribute='x' operator='is'/></filter></entity></fetch> | FETCH_ATTRIBUTE_INVALID
            <fetch><entity name='a'><filter><condition attribute='x' operator='eq'/></filter></entity></fetch> | FETCH_VALUE_COUNT
            <fetch><entity name='a'><filter><condition attribute='x' operator='between'/></filter></entity></fetch> | FETCH_VALUE_COUNT
            <fetch><entity name='a'><filter><condition attribute='x' operator='in'/></filter></entity></fetch> | FETCH_VALUE_COUNT
            <fetch paging-cookie='x'><entity name='a'/></fetch>        | PAGING_COOKIE_INVALID
            """)
    void brokenFetchXmlIsMalformed(String xml, String code) {
        assertThatThrownBy(() -> Fetch.parse(xml))
                .isInstanceOfSatisfying(Fault.Malformed.class, fault -> assertThat(fault.code().name()).isEqualTo(code));
    }

    @Test
    void deepAndLongFetchXmlIsRefused() {
        var open = "<filter>".repeat(60);
        var close = "</filter>".repeat(60);

        assertThatThrownBy(() -> Fetch.parse("<fetch><entity name='a'>" + open + close + "</entity></fetch>"))
                .isInstanceOf(Fault.Malformed.class);
        assertThatThrownBy(() -> Fetch.parse("<a>".repeat(20_000))).isInstanceOf(Fault.Malformed.class);
        assertThatThrownBy(() -> Fetch.parse(" ".repeat(70_000))).isInstanceOf(Fault.Malformed.class);
    }
}
