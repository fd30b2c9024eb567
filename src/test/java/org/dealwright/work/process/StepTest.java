package org.dealwright.work.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class StepTest {
    static final List<Object> DONE = List.of(true, "text", 0, new BigDecimal("0.00"), UUID.randomUUID(), Set.of(1));
    static final List<@Nullable Object> NOT_DONE = Arrays.asList(null, false, "", "  ", Set.of());

    @ParameterizedTest
    @FieldSource("DONE")
    void aStepIsDoneWhenSomethingStandsInItsColumn(Object value) {
        assertThat(Step.optional("any", "column").isComplete(_ -> value)).isTrue();
    }

    @ParameterizedTest
    @FieldSource("NOT_DONE")
    void nothingAndNoAreNotDone(@Nullable Object value) {
        assertThat(Step.optional("any", "column").isComplete(_ -> value)).isFalse();
    }

    @Test
    void onlyRequiredStepsKeepARecordInItsStage() {
        var stage = Stage.stock(UUID.randomUUID(), "qualify", Category.QUALIFY, "lead",
                Stream.of("name", "budget", "decided").map(column -> Step.optional(column, column)).map(step ->
                        step.column().equals("name") ? step : step.insisting()).toList());
        var values = new HashMap<String, Object>();
        values.put("decided", false);

        assertThat(stage.missing(values::get)).extracting(Step::column).containsExactly("budget", "decided");

        values.put("decided", true);
        values.put("budget", BigDecimal.ZERO);

        assertThat(stage.missing(values::get)).isEmpty();
        assertThat(stage.complete(values::get)).extracting(Step::column).containsExactly("budget", "decided");
    }
}
