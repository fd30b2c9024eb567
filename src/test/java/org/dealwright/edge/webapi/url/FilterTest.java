package org.dealwright.edge.webapi.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.core.kernel.Fault;

class FilterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name eq 'A'                                    | Compare[name EQ 'A']
            name eq'A'                                     | Compare[name EQ 'A']
            ` accountid  eq   #1 ` | Compare[accountid EQ #1]
            _ownerid_value eq '#1' | Compare[_ownerid_value EQ '#1']
            _ownerid_value eq {#1} | Compare[_ownerid_value EQ #1]
            name ne 'O''Neil'                              | Compare[name NE 'O''Neil']
            name eq ''                                     | Compare[name EQ '']
            a gt 5 and b le 1e3 or c eq 0                  | Or[And[Compare[a GT 5] Compare[b LE 1E+3]] Compare[c EQ 0]]
            (a eq 1 or b eq 2) and c eq 3                  | And[Or[Compare[a EQ 1] Compare[b EQ 2]] Compare[c EQ 3]]
            a eq 1 and (b eq 2 and c eq 3)                 | And[Compare[a EQ 1] And[Compare[b EQ 2] Compare[c EQ 3]]]
            not contains(name,'x')                         | Not[Match[CONTAINS name 'x']]
            not (a lt -1.50)                               | Not[Compare[a LT -1.50]]
            contains(name,'x') eq true                     | Match[CONTAINS name 'x']
            contains(name,'x') eq false                    | Not[Match[CONTAINS name 'x']]
            startswith( name , 'a' )                       | Match[STARTSWITH name 'a']
            endswith(primarycontactid/fullname,'a')        | Match[ENDSWITH primarycontactid/fullname 'a']
            primarycontactid/createdby/fullname eq 'x'     | Compare[primarycontactid/createdby/fullname EQ 'x']
            createdon ge modifiedon                        | Compare[createdon GE modifiedon]
            (createdon) ge (modifiedon)                    | Compare[createdon GE modifiedon]
            createdon ge 2024-01-31                        | Compare[createdon GE 2024-01-31]
            createdon lt 2024-01-31T10:11:12.5+02:00       | Compare[createdon LT 2024-01-31T10:11:12.500+02:00]
            createdon lt 2024-01-31T10:11:12 02:00         | Compare[createdon LT 2024-01-31T10:11:12+02:00]
            createdon lt 2024-01-31T10:11                  | Compare[createdon LT 2024-01-31T10:11Z]
            donotemail                                     | Holds[donotemail]
            donotemail eq true and emailaddress1 eq null   | And[Compare[donotemail EQ true] Compare[emailaddress1 EQ null]]
            Account_Tasks/any()                            | Lambda[Account_Tasks ANY]
            Account_Tasks/all( t : t/subject eq 'x' )      | Lambda[Account_Tasks ALL t Compare[t/subject EQ 'x']]
            a/any(o:o/b/any(p:p/x eq o/x and y eq 1))      | Lambda[a ANY o Lambda[o/b ANY p And[Compare[p/x EQ o/x] Compare[y EQ 1]]]]
            tags/any(t:t eq 'x')                           | Lambda[tags ANY t Compare[t EQ 'x']]
            Account_Tasks/$count gt 2                      | Compare[Account_Tasks/$count GT 2]
            OwnershipType eq CRM.OwnershipTypes'UserOwned' | Compare[OwnershipType EQ CRM.OwnershipTypes'UserOwned']
            CanCreateAttributes/Value eq true              | Compare[CanCreateAttributes/Value EQ true]
            CRM.Today(PropertyName='createdon') | Function[CRM Today PropertyName='createdon']
            CRM.LastXDays(PropertyName='createdon',PropertyValue=7) | Function[CRM LastXDays PropertyName='createdon' PropertyValue=7]
            CRM.In(PropertyName='x',PropertyValues=["1","2"]) | Function[CRM In PropertyName='x' PropertyValues=['1','2']]
            CRM.In(PropertyName='x',Values=['A','B']) and a eq 1 | And[Function[CRM In PropertyName='x' Values=['A','B']] Compare[a EQ 1]]
            """)
    void aConditionIsReadAsMeant(String text, String tree) {
        assertThat(Describe.expression(filter(text))).isEqualTo(full(tree));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            accountid eq                            | SYNTAX_ERROR
            name eq 'x                              | SYNTAX_ERROR
            (name eq 'x'                            | SYNTAX_ERROR
            name eq 'x')                            | SYNTAX_ERROR
            name EQ 'x'                             | SYNTAX_ERROR
            eq eq eq eq                             | SYNTAX_ERROR
            a eq 1 b eq 2                           | SYNTAX_ERROR
            a add 1 eq 2                            | OPERATOR_UNSUPPORTED
            2 eq a add 1                            | OPERATOR_UNSUPPORTED
            a gt 1 mul 2 and b eq 3                 | OPERATOR_UNSUPPORTED
            name in ('a','b')                       | OPERATOR_UNSUPPORTED
            -revenue eq 1                           | OPERATOR_UNSUPPORTED
            -(revenue) eq 1                         | OPERATOR_UNSUPPORTED
            revenue eq -INF                         | LITERAL_INVALID
            revenue eq - 1                          | SYNTAX_ERROR
            tolower(name) eq 'x'                    | FUNCTION_UNSUPPORTED
            name eq tolower('x')                    | FUNCTION_UNSUPPORTED
            any(o:o/x eq 1)                         | FUNCTION_UNSUPPORTED
            a/all()                                 | SYNTAX_ERROR
            contains(name)                          | SYNTAX_ERROR
            contains(name,'x') gt 1                 | SYNTAX_ERROR
            a eq 2024-02-30                         | LITERAL_INVALID
            a eq 2024-01-01T25:00:00Z               | LITERAL_INVALID
            a eq 2024-01-01T10:00:00+20:00          | LITERAL_INVALID
            a eq 1e999                              | LITERAL_INVALID
            a eq 5abc                               | SYNTAX_ERROR
            a eq 5.                                 | SYNTAX_ERROR
            a eq # | SYNTAX_ERROR
            a eq ["x"                               | SYNTAX_ERROR
            a eq {"x":b}                            | SYNTAX_ERROR
            a eq {"x":1,"x":2}                      | SYNTAX_ERROR
            CRM.Today('x')       | SYNTAX_ERROR
            not CRM.Today(PropertyName='x') | QUERY_FUNCTION_NEGATED
            not (a eq 1 or CRM.Today(PropertyName='x')) | QUERY_FUNCTION_NEGATED
            CRM.Today(PropertyName='x') eq false | QUERY_FUNCTION_NEGATED
            """)
    void aBrokenConditionIsMalformed(String text, String code) {
        assertThatThrownBy(() -> filter(text)).isInstanceOfSatisfying(Fault.Malformed.class, fault -> {
            assertThat(fault.code().name()).isEqualTo(code);
            assertThat(fault.code().hex()).isEqualTo("0x0");
        });
    }

    private static Expression filter(String text) {
        var query = "$filter=" + URLEncoder.encode(full(text), StandardCharsets.UTF_8);
        return Objects.requireNonNull(Url.parse("accounts", query).query().shape().filter());
    }

    private static String full(String text) {
        return text.replace("#", "00000000-0000-0000-0000-00000000000").replace("CRM", "Microsoft.Dynamics.CRM");
    }
}
