package org.dealwright.edge.webapi.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.core.kernel.Fault;

class QueryTest {
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $skip=5                            | QUERY_OPTION_UNSUPPORTED
            $search=x                          | QUERY_OPTION_UNSUPPORTED
            $deltatoken=x                      | QUERY_OPTION_UNSUPPORTED
            $format=json                       | QUERY_OPTION_UNSUPPORTED
            $levels=2                          | QUERY_OPTION_UNSUPPORTED
            $compute=a                         | QUERY_OPTION_UNSUPPORTED
            utm_source=x                       | QUERY_OPTION_UNSUPPORTED
            select=name                        | QUERY_OPTION_UNSUPPORTED
            $Select=name                       | QUERY_OPTION_UNSUPPORTED
            $select=a&%24select=b              | QUERY_OPTION_REPEATED
            @p=1&@p=2                          | QUERY_OPTION_REPEATED
            $expand=a($select=b;$select=c)     | QUERY_OPTION_REPEATED
            $expand=a($levels=2)               | QUERY_OPTION_NOT_IN_EXPAND
            $expand=a($count=true)             | QUERY_OPTION_NOT_IN_EXPAND
            $expand=a($skip=1)                 | QUERY_OPTION_NOT_IN_EXPAND
            $expand=a($filter=b eq @p)&@p=1    | ALIAS_NOT_IN_EXPAND
            @p=@q&@q=1                         | ALIAS_NOT_IN_EXPAND
            $count=yes                         | QUERY_OPTION_INVALID
            $top=-1                            | SYNTAX_ERROR
            $top=1.5                           | SYNTAX_ERROR
            $top=99999999999                   | SYNTAX_ERROR
            $top=x                             | SYNTAX_ERROR
            $top=                              | SYNTAX_ERROR
            $filter=                           | SYNTAX_ERROR
            $select=a,                         | SYNTAX_ERROR
            $select=a b                        | SYNTAX_ERROR
            $orderby=a up                      | SYNTAX_ERROR
            $orderby=1                         | SYNTAX_ERROR
            $expand=a(b)                       | QUERY_OPTION_NOT_IN_EXPAND
            $expand=a($select=b                | SYNTAX_ERROR
            $expand=                           | SYNTAX_ERROR
            $filter=a eq '%FF'                 | BAD_ENCODING
            savedQuery=x                       | QUERY_OPTION_INVALID
            savedQuery=00000000-0000-0000-0000-000000000001&fetchXml=a | QUERY_SOURCE_AMBIGUOUS
            $apply=compute(a)                  | SYNTAX_ERROR
            $apply=aggregate(a with median as b) | SYNTAX_ERROR
            """)
    void whatTheServiceDoesNotHaveIsMalformed(String query, String code) {
        assertThatThrownBy(() -> Url.parse("accounts", query)).isInstanceOfSatisfying(Fault.Malformed.class, fault -> {
            assertThat(fault.code().name()).isEqualTo(code);
            assertThat(fault.code().hex()).isEqualTo("0x0");
        });
    }

    @Test
    void aQueryMayComeFromElsewhere() {
        assertThat(source("fetchXml=%3Cfetch+top%3D'3'/%3E")).isEqualTo(new Source.FetchXml("<fetch top='3'/>"));
        assertThat(source("fetchxml=<fetch/>&$count=true")).isEqualTo(new Source.FetchXml("<fetch/>"));
        assertThat(source("savedQuery=" + ID)).isEqualTo(new Source.SavedQuery(ID));
        assertThat(source("userQuery=%7B" + ID + "%7D")).isEqualTo(new Source.UserQuery(ID));
    }

    @Test
    void otherOptionsAreKeptAsText() {
        var query = Url.parse("accounts", "tag=a%3Db&$skiptoken=%3Ccookie%2F%3E"
                + "&$id=http%3A%2F%2Fh%2Fa(1)&$count=true&&x-ms-file-name=a.pdf").query();

        assertThat(query.tag()).isEqualTo("a=b");
        assertThat(query.skipToken()).isEqualTo("<cookie/>");
        assertThat(query.reference()).isEqualTo("http://h/a(1)");
        assertThat(query.texts()).containsEntry("x-ms-file-name", "a.pdf");
        assertThat(query.count()).isTrue();
    }

    @Test
    void parametersOfAFunctionMayBeAliases() {
        var query = "@p1={'@odata.id':'accounts(" + ID + ")'}&@p2='contact'";
        var url = Url.parse("InitializeFrom(EntityMoniker=@p1,TargetEntityName=@p2)", query);

        assertThat(Describe.path(url.path()))
                .isEqualTo("InitializeFrom with EntityMoniker={'@odata.id':'accounts(" + ID + ")'} TargetEntityName='contact'");
    }

    @Test
    void applyIsReadStepByStep() {
        var apply = Url.parse("opportunities", "$apply=filter(statecode eq 0)/groupby((statuscode,customerid_account/name),"
                + "aggregate(estimatedvalue with sum as total,$count as n))").query().apply();

        assertThat(apply).containsExactly(
                new Transformation.Filter(new Expression.Compare(
                        Operand.Path.of("statecode"), Expression.Comparison.EQ, new Literal.Number(BigDecimal.ZERO))),
                new Transformation.GroupBy(
                        List.of(Operand.Path.of("statuscode"), Operand.Path.of("customerid_account", "name")),
                        List.of(new Transformation.Aggregate(List.of(
                                new Transformation.Aggregation(Operand.Path.of("estimatedvalue"), Transformation.Method.SUM, "total"),
                                new Transformation.Aggregation(null, Transformation.Method.COUNT, "n"))))));
    }

    @Test
    void anAddressOfABodyIsReadInAllItsForms() {
        var path = ResourcePath.of(new Segment.Name("contacts", new Arguments.Key(new Literal.Guid(ID))));

        assertThat(Url.reference("http://h:1/api/data/v9.2//contacts(" + ID + ")")).isEqualTo(path);
        assertThat(Url.reference("/contacts(" + ID + ")")).isEqualTo(path);
        assertThat(Url.reference("contacts(" + ID + ")")).isEqualTo(path);
        assertThat(Url.reference("$1")).isEqualTo(ResourcePath.of(new Segment.ContentId("1")));
    }

    @Test
    void aFaultNamesTheOptionAndThePlace() {
        assertThatThrownBy(() -> Url.parse("accounts", "$filter=name eq eq 'x'")).isInstanceOfSatisfying(Fault.Malformed.class, fault -> {
            assertThat(fault.target()).isEqualTo("$filter");
            assertThat(fault.arguments()).isEqualTo(Map.of("option", "$filter", "position", 11, "place", "text", "found", "'x'", "hint", "no"));
        });
    }

    private static Source source(String query) {
        return Objects.requireNonNull(Url.parse("accounts", query).query().source());
    }
}
