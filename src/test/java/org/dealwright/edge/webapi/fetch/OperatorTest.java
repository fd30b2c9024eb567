package org.dealwright.edge.webapi.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorTest {
    /** The counts of the published list of query functions; its 69th, Contains, is full-text search and no operator of FetchXML. */
    @Test
    void allQueryFunctionsButFullTextSearchAreOperators() {
        var functions = Arrays.stream(Operator.values())
                .filter(operator -> Arrays.stream(Functions.ALL).anyMatch(name -> Operator.ofFunction(name) == operator))
                .collect(Collectors.groupingBy(Operator::takes, Collectors.counting()));

        assertThat(functions).isEqualTo(Map.of(
                Operator.Values.NONE, 29L, Operator.Values.ONE, 30L, Operator.Values.SOME, 4L, Operator.Values.TWO, 5L));
        assertThat(Functions.ALL).hasSize(68).allSatisfy(name -> assertThat(Operator.ofFunction(name)).isNotNull());
        assertThat(Operator.ofFunction("Contains")).isNull();
        assertThat(Operator.ofFunction("Null")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eq", "ne", "neq", "gt", "ge", "lt", "le", "like", "not-like", "in", "not-in", "between", "not-between", "null",
        "not-null", "begins-with", "not-begin-with", "ends-with", "not-end-with", "on", "on-or-before", "on-or-after", "last-seven-days",
        "olderthan-x-minutes", "in-or-before-fiscal-period-and-year", "eq-useroruserhierarchyandteams", "eq-or-under", "contain-values"})
    void anOperatorIsFoundByItsName(String name) {
        var operator = Operator.ofName(name);

        assertThat(operator).isNotNull();
        assertThat(operator.xmlName()).isEqualTo(name.equals("neq") ? "ne" : name);
    }
}
