package org.dealwright.edge.webapi.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.core.kernel.Fault;

class PathTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                  | ``
            /                                                   | ``
            accounts                                            | accounts
            /accounts                                           | accounts
            //contacts(#1)    | contacts key #1
            accounts('#1')    | accounts key '#1'
            accounts({#1})    | accounts key #1
            accounts(%7B#1%7D) | accounts key #1
            accounts(accountnumber='A1')                        | accounts with accountnumber='A1'
            accounts(accountnumber='A%2FB+C%20D')               | accounts with accountnumber='A/B+C D'
            accounts(name='a/b')                                | accounts with name='a/b'
            accounts(name='O%27%27Neil')                        | accounts with name='O''Neil'
            accounts(name=%C3%A9t%C3%A9)                        | accounts with name=été
            contacts(firstname='J',emailaddress1='x')           | contacts with firstname='J' emailaddress1='x'
            contacts(firstname='J', emailaddress1='x')          | contacts with firstname='J' emailaddress1='x'
            accounts(_primarycontactid_value=#1) | accounts with _primarycontactid_value=#1
            accounts(#1)/name/$value | accounts key #1 / name / VALUE
            accounts(#1)/Account_Tasks/$ref | accounts key #1 / Account_Tasks / REF
            accounts(#1)/Account_Tasks/$count | accounts key #1 / Account_Tasks / COUNT
            accounts(#1)/Account_Tasks(#2)/$ref | accounts key #1 / Account_Tasks key #2 / REF
            accounts/$count                                     | accounts / COUNT
            $metadata                                           | METADATA
            %24metadata                                         | METADATA
            $batch                                              | BATCH
            $1                                                  | id 1
            $1/lastname                                         | id 1 / lastname
            WhoAmI                                              | WhoAmI
            WhoAmI()                                            | WhoAmI()
            RetrieveTotalRecordCount(EntityNames=["account"])   | RetrieveTotalRecordCount with EntityNames=['account']
            RetrieveTotalRecordCount(EntityNames=%5B'a',%22b%22%5D) | RetrieveTotalRecordCount with EntityNames=['a','b']
            RetrieveCurrentOrganization(A=CRM.EndpointAccessType'X') | RetrieveCurrentOrganization with A=CRM.EndpointAccessType'X'
            systemusers(#1)/CRM.RetrieveUserPrivileges() | systemusers key #1 / <CRM:RetrieveUserPrivileges>()
            leads(#1)/CRM.QualifyLead | leads key #1 / <CRM:QualifyLead>
            salesorders/CRM.FulfillSalesOrder | salesorders / <CRM:FulfillSalesOrder>
            EntityDefinitions(LogicalName='a')/Attributes/CRM.Cast | EntityDefinitions with LogicalName='a' / Attributes / <CRM:Cast>
            Definitions(#1)/Attributes(Name='x')/CRM.Cast/OptionSet | Definitions key #1 / Attributes with Name='x' / <CRM:Cast> / OptionSet
            GlobalOptionSetDefinitions(Name='x')                | GlobalOptionSetDefinitions with Name='x'
            """)
    void aPathIsReadAsMeant(String path, String segments) {
        assertThat(Describe.path(Url.parse(full(path), null).path())).isEqualTo(full(segments));
    }

    private static String full(String text) {
        return text.replace("Cast", "PicklistAttributeMetadata").replace("CRM", "Microsoft.Dynamics.CRM")
                .replace("#", "00000000-0000-0000-0000-00000000000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            accounts(                | SYNTAX_ERROR | 0x0
            accounts(abc)            | SYNTAX_ERROR | 0x0
            accounts(1,2)            | SYNTAX_ERROR | 0x0
            accounts(a='x'           | SYNTAX_ERROR | 0x0
            accounts(a='x',)         | SYNTAX_ERROR | 0x0
            accounts name            | SYNTAX_ERROR | 0x0
            accounts#x               | SYNTAX_ERROR | 0x0
            accounts('x)             | SYNTAX_ERROR | 0x0
            %zz                      | BAD_ENCODING | 0x0
            accounts%2               | BAD_ENCODING | 0x0
            accounts(name='%C3')     | BAD_ENCODING | 0x0
            accounts(name='%C0%80')  | BAD_ENCODING | 0x0
            accounts/$all            | RESOURCE_NOT_FOUND | 0x8006088a
            """)
    void aBrokenPathIsMalformed(String path, String code, String hex) {
        assertThatThrownBy(() -> Url.parse(path, null)).isInstanceOfSatisfying(Fault.Malformed.class, fault -> {
            assertThat(fault.code().name()).isEqualTo(code);
            assertThat(fault.code().hex()).isEqualTo(hex);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
            http://127.0.0.1:8080/api/data/v9.2/accounts?$top=1 | 9.2 | /accounts | $top=1
            HTTPS://crm.example.org/api/data/v9.1               | 9.1 | `` | -
            /api/data/v9.2//contacts(1)                         | 9.2 | //contacts(1) | -
            //api/data/v9.0/contacts                            | 9.0 | /contacts | -
            accounts?a=b?c                                      | - | accounts | a=b?c
            /accounts(1)                                        | - | /accounts(1) | -
            $1/lastname                                         | - | $1/lastname | -
            """)
    void anAddressIsCutAtTheServiceRoot(String written, String version, String path, String query) {
        assertThat(Address.of(written)).isEqualTo(new Address(version, path, query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://127.0.0.1/accounts(1)        | ADDRESS_OUTSIDE_SERVICE
            https://crm.example.org             | ADDRESS_OUTSIDE_SERVICE
            https://crm.example.org/api/data/v9 | ADDRESS_OUTSIDE_SERVICE
            """)
    void anAbsoluteAddressElsewhereIsMalformed(String written, String code) {
        assertThatThrownBy(() -> Address.of(written))
                .isInstanceOfSatisfying(Fault.Malformed.class, fault -> assertThat(fault.code().name()).isEqualTo(code));
    }
}
