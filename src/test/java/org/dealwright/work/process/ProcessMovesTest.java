package org.dealwright.work.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The moves of lead-to-opportunity §10.3 and §10.6, over processes of any length. */
final class ProcessMovesTest {
    private static final Function<String, Object> NOTHING = _ -> null;

    @Property
    void walkingForwardVisitsEveryStageOnceInOrder(@ForAll("processes") ProcessDefinition process) {
        var path = TraversedPath.beginning(process.first());
        for (var stage = process.first(); !process.isLast(stage, NOTHING); stage = process.next(stage, NOTHING).orElseThrow()) {
            path = path.from(stage, process.next(stage, NOTHING).orElseThrow());
        }

        assertThat(path.stages()).isEqualTo(process.stages().stream().map(Stage::id).toList());
    }

    @Property
    void aMoveGoesOnByOneOrBackToWhatWasVisited(@ForAll("processes") ProcessDefinition process, @ForAll("moves") List<Integer> wishes) {
        var active = 0;
        var visited = new ArrayList<>(List.of(0));
        var path = TraversedPath.beginning(process.first());
        for (var wish : wishes) {
            var to = wish % process.stages().size();
            var expected = to - active == 1 || (to < active && visited.contains(to));

            assertThat(process.mayMove(process.stages().get(active), process.stages().get(to), path, NOTHING)).isEqualTo(expected);

            if (expected) {
                path = path.from(process.stages().get(active), process.stages().get(to));
                active = to;
                if (!visited.contains(to)) {
                    visited.add(to);
                }
            }
        }
        assertThat(path.stages()).isEqualTo(visited.stream().map(at -> process.stages().get(at).id()).toList());
    }

    @Property
    void aPathReadsAsItWasWritten(@ForAll("processes") ProcessDefinition process) {
        var path = new TraversedPath(process.stages().stream().map(Stage::id).toList());

        assertThat(TraversedPath.parse(path.toString())).isEqualTo(path);
    }

    @Test
    void anEmptyPathHasVisitedNothing() {
        assertThat(TraversedPath.parse(null).stages()).isEmpty();
        assertThat(TraversedPath.parse("").stages()).isEmpty();
    }

    @Test
    void aStageThatIsNoLongerInTheProcessLeadsNowhere() {
        var process = process(3);
        var gone = stage(7);

        assertThat(process.next(gone, NOTHING)).isEmpty();
        assertThat(process.previous(gone, TraversedPath.beginning(process.first()))).isEmpty();
        assertThat(process.mayMove(gone, process.first(), TraversedPath.beginning(gone), NOTHING)).isFalse();
        assertThat(process.mayMove(process.first(), gone, TraversedPath.beginning(process.first()), NOTHING)).isFalse();
    }

    @Test
    void theValuesOfTheRecordDecideWhichBranchIsSeenAndGone() {
        var process = forked();
        var small = values("5000");
        var large = values("50000");

        assertThat(names(process.path(TraversedPath.beginning(process.first()), process.first(), small))).containsExactly(0, 1, 3);
        assertThat(names(process.path(TraversedPath.beginning(process.first()), process.first(), large))).containsExactly(0, 2, 3);
        assertThat(process.mayMove(process.first(), process.stages().get(2), TraversedPath.beginning(process.first()), small)).isFalse();
        assertThat(process.mayMove(process.first(), process.stages().get(2), TraversedPath.beginning(process.first()), large)).isTrue();
    }

    @Test
    void whoGoesBackAndTakesTheOtherBranchLeavesTheFirstOne() {
        var process = forked();
        var path = TraversedPath.beginning(process.first()).from(process.first(), process.stages().get(1)).from(process.stages().get(1), process.stages().get(3));

        var again = path.from(process.stages().get(3), process.first()).from(process.first(), process.stages().get(2));

        assertThat(again.stages()).containsExactly(new UUID(0, 0), new UUID(0, 2));
    }

    @Test
    void aWayBackIsSeenOnce() {
        var process = new ProcessDefinition(new UUID(1, 1), Label.text("any"), "any", List.of(stage(0).going(Way.to(new UUID(0, 1))),
                stage(1).going(new Way(List.of(new Branch(false, List.of(new Condition("budgetamount", Condition.Test.EMPTY, "")), new UUID(0, 0))), null))), Set.of());

        assertThat(names(process.path(TraversedPath.beginning(process.first()), process.first(), NOTHING))).containsExactly(0, 1);
    }

    @Test
    void thePipelinePhaseTellsTheNumberOfTheStageAndItsName() {
        assertThat(process(4).numbered(process(4).stages().get(1), "Develop")).isEqualTo("2-Develop");
        assertThat(forked().numbered(forked().stages().get(2), "Approve")).isEqualTo("2-Approve");
        assertThat(forked().numbered(forked().stages().get(3), "Close")).isEqualTo("3-Close");
    }

    @Test
    void twoStagesWithOneIdAreRefused() {
        assertThatThrownBy(() -> ProcessDefinition.stock(UUID.randomUUID(), "double", List.of(stage(1), stage(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<ProcessDefinition> processes() {
        return Arbitraries.integers().between(1, 30).map(ProcessMovesTest::process);
    }

    @Provide
    Arbitrary<List<Integer>> moves() {
        return Arbitraries.integers().between(0, 1000).list().ofMaxSize(60);
    }

    private static Function<String, Object> values(String budget) {
        return Map.<String, Object>of("budgetamount", new BigDecimal(budget))::get;
    }

    private static List<Integer> names(List<Stage> stages) {
        return stages.stream().map(stage -> (int) stage.id().getLeastSignificantBits()).toList();
    }

    /** First, then by the budget one of two, then the last. */
    private static ProcessDefinition forked() {
        var large = new Branch(false, List.of(new Condition("budgetamount", Condition.Test.AT_LEAST, "20000")), new UUID(0, 2));
        return new ProcessDefinition(new UUID(1, 1), Label.text("any"), "any", List.of(
                stage(0).going(new Way(List.of(large), new UUID(0, 1))),
                stage(1).going(Way.to(new UUID(0, 3))), stage(2).going(Way.to(new UUID(0, 3))), stage(3)), Set.of());
    }

    private static ProcessDefinition process(int length) {
        return ProcessDefinition.stock(new UUID(1, 1), "any", IntStream.range(0, length).mapToObj(ProcessMovesTest::stage).toList());
    }

    private static Stage stage(int at) {
        return Stage.stock(new UUID(0, at), "stage" + at, Category.QUALIFY, "lead", List.of());
    }
}
