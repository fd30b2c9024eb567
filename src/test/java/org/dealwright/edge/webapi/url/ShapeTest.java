package org.dealwright.edge.webapi.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $select=name,revenue                              | select[name, revenue]
            %24select=name%2Crevenue                          | select[name, revenue]
            $select=name, revenue                             | select[name, revenue]
            $select=*                                         | select[*]
            $select=                                          | ``
            $orderby=jobtitle asc, annualincome desc,name     | order[jobtitle up, annualincome down, name up]
            $orderby=primarycontactid/fullname+desc           | order[primarycontactid/fullname down]
            $top=3&$filter=a+eq+'b%2Bc'                       | filter Compare[a EQ 'b+c'] top 3
            $top= 0                                           | top 0
            $filter=createdon ge 2024-01-01T00:00:00+02:00    | filter Compare[createdon GE 2024-01-01T00:00+02:00]
            $filter=createdon ge 2024-01-01T00:00:00%2B02:00  | filter Compare[createdon GE 2024-01-01T00:00+02:00]
            $expand=primarycontactid($select=fullname)        | expand[primarycontactid {select[fullname] }]
            $expand=primarycontactid                          | expand[primarycontactid {}]
            $expand=primarycontactid/$ref                     | expand[primarycontactid refs {}]
            $expand=a($filter=c eq ';)';$orderby=d desc;$top=5), e | expand[a {filter Compare[c EQ ';)'] order[d down] top 5 }, e {}]
            $expand=a($expand=b($expand=c($select=d));$select=e;) | expand[a {select[e] expand[b {expand[c {select[d] }]}]}]
            $expand=OptionSet,GlobalOptionSet                 | expand[OptionSet {}, GlobalOptionSet {}]
            $expand=Attributes/CRM.PicklistAttributeMetadata | expand[Attributes/CRM.PicklistAttributeMetadata {}]
            $filter=contains(@p1,'x')&$orderby=@p4 asc&@p1=fullname&@p4=createdon | filter Match[CONTAINS fullname 'x'] order[createdon up]
            $filter=a eq @missing                             | filter Compare[a EQ null]
            $filter=CRM.In(PropertyName=@a,Values=@b)&@a='x'&@b=["1"] | filter Function[CRM In PropertyName='x' Values=['1']]
            """)
    void theOptionsOfAShapeAreRead(String query, String shape) {
        assertThat(Describe.shape(Url.parse("accounts", full(query)).query().shape()).strip()).isEqualTo(full(shape));
    }

    private static String full(String text) {
        return text.replace("CRM", "Microsoft.Dynamics.CRM");
    }
}
